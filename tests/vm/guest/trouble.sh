# What a healthy kernel never prints: the start of a report, or the end of the kernel. For grep -E; both the guest's
# runner (dmesg after each case) and boot (the console) look for it.
trouble='WARNING: |BUG: |Oops|Kernel panic|general protection|[Ll]ockup|unable to handle|Call Trace:|list_(add|del) corruption'
