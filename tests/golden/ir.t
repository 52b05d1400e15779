The linear form, with virtual registers.

    $ on 6.12 ktrace --dump ir 'ip_rcv: skb->len == 84'
    entry:
    	v1 = context +112
    	v2 = load v1+112 size 4
    	if v2 !=.32 84 -> L1
    	v3 = context +112
    	v4 = copy v2
    	v5 = helper 14
    	v6 = v5 >> 32
    	if v6 ==.32 1 -> L1
    	v7 = gate
    	if v7 == 0 -> L1
    	v8 = ctx_helper 174
    	poke frame, #0 size 4
    	v9 = lookup +0
    	if v9 == 0 -> L1
    	add_to v9, 1
    	v10 = reserve size 80
    	if v10 != 0 -> L2
    	add_to v9+8, 1
    	jump -> L1
    L2:
    	poke v10+8, v8 size 8
    	poke v10+16, v5 size 8
    	v11 = helper 125
    	poke v10, v11 size 8
    	v12 = helper 8
    	poke v10+24, v12 size 4
    	poke v10+28, #0 size 4
    	comm, v10+32
    	poke v10+48, #0 size 8
    	poke v10+56, #0 size 8
    	poke v10+64, v3 size 8
    	poke v10+72, v4 size 8
    	submit v10
    L1:
    	return 0

    $ on 6.1 ktrace --dump ir 'ip_rcv: skb->len == 84 && ret != 0'
    entry:
    	v1 = context +112
    	v2 = load v1+112 size 4
    	if v2 !=.32 84 -> L1
    	v3 = context +112
    	v4 = copy v2
    	v5 = helper 14
    	v6 = v5 >> 32
    	if v6 ==.32 1 -> L1
    	v7 = gate
    	if v7 == 0 -> L1
    	v8 = context +152
    	v9 = load v8 size 8
    	v10 = trampoline
    	if v9 != v10 -> L3
    	poke frame, v5 size 8
    	poke frame+16, #0 size 8
    	poke frame+24, #0 size 8
    	v11 = copy v3
    	poke frame+32, v11 size 8
    	v12 = copy v4
    	poke frame+40, v12 size 8
    	poke frame+8, #0 size 8
    	v13 = entry_ip
    	poke frame+48, v8 size 8
    	poke frame+56, v13 size 8
    	v14 = update +48, frame
    	if v14 != 0 -> L2
    	return 0
    L2:
    	poke frame+64, #0 size 4
    	v15 = lookup +64
    	if v15 == 0 -> L1
    	add_to v15+16, 1
    	jump -> L1
    L3:
    	poke frame+72, #0 size 4
    	v16 = lookup +72
    	if v16 == 0 -> L1
    	add_to v16+24, 1
    L1:
    	return 0
    return:
    	v1 = context +152
    	v2 = v1 - 8
    	v3 = ctx_helper 173
    	poke frame, v2 size 8
    	poke frame+8, v3 size 8
    	v4 = lookup +0
    	if v4 == 0 -> L2
    	v5 = helper 14
    	v6 = peek v4 size 8
    	if v6 != v5 -> L1
    	v7 = context +80
    	if v7 ==.32 0 -> L1
    	v8 = copy v5
    	v9 = gate
    	if v9 == 0 -> L1
    	poke frame+16, #0 size 4
    	v10 = lookup +16
    	if v10 == 0 -> L1
    	add_to v10, 1
    	v11 = reserve size 88
    	if v11 != 0 -> L3
    	add_to v10+8, 1
    	jump -> L1
    L3:
    	poke v11+8, v3 size 8
    	poke v11+16, v8 size 8
    	v12 = helper 125
    	poke v11, v12 size 8
    	v13 = helper 8
    	poke v11+24, v13 size 4
    	poke v11+28, #0 size 4
    	comm, v11+32
    	v14 = peek v4+16 size 8
    	poke v11+48, v14 size 8
    	v15 = peek v4+24 size 8
    	poke v11+56, v15 size 8
    	v16 = peek v4+32 size 8
    	poke v11+64, v16 size 8
    	v17 = peek v4+40 size 8
    	poke v11+72, v17 size 8
    	v18 = context +80
    	poke v11+80, v18 size 8
    	submit v11
    L1:
    	delete +0
    L2:
    	return 0

The same with a session: one program for both ends.

    $ on 6.12 ktrace --dump ir 'ip_rcv: skb->len == 84 && ret != 0'
    entry:
    	v1 = ctx_kfunc btf_id
    	v2 = v1 & 1
    	if v2 != 0 -> L1
    	v3 = context +112
    	v4 = load v3+112 size 4
    	if v4 !=.32 84 -> L2
    	v5 = context +112
    	v6 = copy v4
    	v7 = helper 14
    	v8 = v7 >> 32
    	if v8 ==.32 1 -> L2
    	v9 = gate
    	if v9 == 0 -> L2
    	v10 = context +152
    	poke frame, v7 size 8
    	poke frame+16, #0 size 8
    	poke frame+24, #0 size 8
    	v11 = copy v5
    	poke frame+32, v11 size 8
    	v12 = copy v6
    	poke frame+40, v12 size 8
    	poke frame+8, #0 size 8
    	v13 = ctx_helper 173
    	poke frame+48, v10 size 8
    	poke frame+56, v13 size 8
    	v14 = update +48, frame
    	if v14 != 0 -> L3
    	v15 = ctx_kfunc btf_id
    	v16 = v10 + 1
    	poke v15, v16 size 8
    	return 0
    L3:
    	poke frame+64, #0 size 4
    	v17 = lookup +64
    	if v17 == 0 -> L2
    	add_to v17+16, 1
    L2:
    	return 1
    L1:
    	v18 = context +152
    	v19 = v18 - 8
    	v20 = ctx_kfunc btf_id
    	v21 = v19 + 1
    	v22 = peek v20 size 8
    	if v22 != v21 -> L12
    	poke v20, #0 size 8
    	v23 = ctx_helper 173
    	poke frame, v19 size 8
    	poke frame+8, v23 size 8
    	v24 = lookup +0
    	if v24 == 0 -> L12
    	v25 = helper 14
    	v26 = peek v24 size 8
    	if v26 != v25 -> L11
    	v27 = context +80
    	if v27 ==.32 0 -> L11
    	v28 = copy v25
    	v29 = gate
    	if v29 == 0 -> L11
    	v30 = ctx_helper 174
    	poke frame+16, #0 size 4
    	v31 = lookup +16
    	if v31 == 0 -> L11
    	add_to v31, 1
    	v32 = reserve size 88
    	if v32 != 0 -> L13
    	add_to v31+8, 1
    	jump -> L11
    L13:
    	poke v32+8, v30 size 8
    	poke v32+16, v28 size 8
    	v33 = helper 125
    	poke v32, v33 size 8
    	v34 = helper 8
    	poke v32+24, v34 size 4
    	poke v32+28, #0 size 4
    	comm, v32+32
    	v35 = peek v24+16 size 8
    	poke v32+48, v35 size 8
    	v36 = peek v24+24 size 8
    	poke v32+56, v36 size 8
    	v37 = peek v24+32 size 8
    	poke v32+64, v37 size 8
    	v38 = peek v24+40 size 8
    	poke v32+72, v38 size 8
    	v39 = context +80
    	poke v32+80, v39 size 8
    	submit v32
    L11:
    	delete +0
    L12:
    	return 0

Text and a duration.

    $ on 6.12 ktrace --dump ir 'ip_rcv: skb->dev->name == "lo" && duration > 1ms { print skb->dev->name }'
    entry:
    	v1 = ctx_kfunc btf_id
    	v2 = v1 & 1
    	if v2 != 0 -> L1
    	v3 = context +112
    	v4 = load v3+16 size 8
    	v5 = read v4, frame size 3
    	if v5 != 0 -> L2
    	v6 = peek frame size 2
    	if v6 !=.32 28524 -> L2
    	v7 = peek frame+2 size 1
    	if v7 !=.32 0 -> L2
    	v8 = context +112
    	v9 = copy v4
    	v10 = helper 14
    	v11 = v10 >> 32
    	if v11 ==.32 1 -> L2
    	v12 = gate
    	if v12 == 0 -> L2
    	v13 = context +152
    	poke frame, v10 size 8
    	poke frame+16, #0 size 8
    	poke frame+24, #0 size 8
    	poke frame+32, #0 size 8
    	poke frame+40, #0 size 8
    	v14 = read v9, frame+32 size 16
    	if v14 s>= 0 -> L7
    	if v9 != 0 -> L6
    	if v8 != 0 -> L8
    	jump -> L5
    L8:
    	check v8+16 size 8 -> L6
    	jump -> L5
    L7:
    	jump -> L9
    L5:
    	v15 = peek frame+24 size 8
    	v16 = v15 | 1
    	poke frame+24, v16 size 8
    L6:
    	v17 = peek frame+16 size 8
    	v18 = v17 | 1
    	poke frame+16, v18 size 8
    	poke frame+32, #0 size 8
    L9:
    	v19 = helper 5
    	poke frame+8, v19 size 8
    	v20 = ctx_helper 173
    	poke frame+48, v13 size 8
    	poke frame+56, v20 size 8
    	v21 = update +48, frame
    	if v21 != 0 -> L3
    	v22 = ctx_kfunc btf_id
    	v23 = v13 + 1
    	poke v22, v23 size 8
    	return 0
    L3:
    	poke frame+64, #0 size 4
    	v24 = lookup +64
    	if v24 == 0 -> L2
    	add_to v24+16, 1
    L2:
    	return 1
    L1:
    	v25 = context +152
    	v26 = v25 - 8
    	v27 = ctx_kfunc btf_id
    	v28 = v26 + 1
    	v29 = peek v27 size 8
    	if v29 != v28 -> L11
    	poke v27, #0 size 8
    	v30 = ctx_helper 173
    	poke frame, v26 size 8
    	poke frame+8, v30 size 8
    	v31 = lookup +0
    	if v31 == 0 -> L11
    	v32 = helper 14
    	v33 = peek v31 size 8
    	if v33 != v32 -> L10
    	v34 = peek v31+8 size 8
    	v35 = helper 5
    	v36 = v35 - v34
    	if v36 <= 1000000 -> L10
    	v37 = copy v32
    	v38 = copy v35
    	v39 = gate
    	if v39 == 0 -> L10
    	v40 = ctx_helper 174
    	poke frame+16, #0 size 4
    	v41 = lookup +16
    	if v41 == 0 -> L10
    	add_to v41, 1
    	v42 = reserve size 80
    	if v42 != 0 -> L12
    	add_to v41+8, 1
    	jump -> L10
    L12:
    	poke v42+8, v40 size 8
    	poke v42+16, v37 size 8
    	v43 = helper 125
    	poke v42, v43 size 8
    	v44 = helper 8
    	poke v42+24, v44 size 4
    	poke v42+28, #0 size 4
    	comm, v42+32
    	v45 = peek v31+16 size 8
    	poke v42+48, v45 size 8
    	v46 = peek v31+24 size 8
    	poke v42+56, v46 size 8
    	v47 = peek v31+32 size 8
    	poke v42+64, v47 size 8
    	v48 = peek v31+40 size 8
    	poke v42+72, v48 size 8
    	submit v42
    L10:
    	delete +0
    L11:
    	return 0

A literal that fills a char array: its bytes are all that is read, and nothing behind them.

    $ on 6.12 ktrace --dump ir 'takes_shapes: m->text == "12345678"' | sed -n 's/^\t//;/ read .*frame/p'
    v2 = read v1+70, frame size 8
