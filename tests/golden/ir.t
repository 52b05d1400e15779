The linear form, with virtual registers.

    $ on 6.12 ktrace --dump ir 'ip_rcv: skb->len == 84'
    entry:
    	v1 = context +112
    	v2 = load v1+112 size 4
    	if v2 !=.32 84 -> L1
    	v3 = const 84
    	v4 = context +112
    	v5 = copy v2
    	v6 = const 84
    	v7 = helper 14
    	v8 = v7 >> 32
    	if v8 ==.32 1 -> L1
    	v9 = gate
    	if v9 == 0 -> L1
    	v10 = reserve size 80
    	if v10 != 0 -> L2
    	v11 = element
    	if v11 == 0 -> L1
    	add_to v11, 1
    	add_to v11+8, 1
    	jump -> L1
    L2:
    	poke v10+8, #0 size 8
    	poke v10+16, v7 size 8
    	v12 = helper 125
    	poke v10, v12 size 8
    	v13 = helper 8
    	poke v10+24, v13 size 4
    	poke v10+28, #0 size 4
    	comm, v10+32
    	poke v10+48, #0 size 8
    	poke v10+56, #0 size 8
    	poke v10+64, v4 size 8
    	poke v10+72, v6 size 8
    	submit v10
    L1:
    	return 0

    $ on 6.1 ktrace --dump ir 'ip_rcv: skb->len == 84 && ret != 0'
    entry:
    	v1 = context +112
    	v2 = load v1+112 size 4
    	if v2 !=.32 84 -> L1
    	v3 = const 84
    	v4 = context +112
    	v5 = copy v2
    	v6 = const 84
    	v7 = helper 14
    	v8 = v7 >> 32
    	if v8 ==.32 1 -> L1
    	v9 = gate
    	if v9 == 0 -> L1
    	v10 = context +152
    	v11 = load v10 size 8
    	v12 = trampoline
    	if v11 != v12 -> L3
    	poke frame, v7 size 8
    	poke frame+16, #0 size 8
    	poke frame+24, #0 size 8
    	v13 = copy v4
    	poke frame+32, v13 size 8
    	v14 = copy v6
    	poke frame+40, v14 size 8
    	poke frame+8, #0 size 8
    	poke frame+48, v10 size 8
    	v15 = update +48, frame
    	if v15 != 0 -> L2
    	return 0
    L2:
    	v16 = element
    	if v16 == 0 -> L1
    	add_to v16+16, 1
    	jump -> L1
    L3:
    	v17 = element
    	if v17 == 0 -> L1
    	add_to v17+24, 1
    L1:
    	return 0
    return:
    	v1 = context +152
    	v2 = v1 - 8
    	poke frame, v2 size 8
    	v3 = lookup +0
    	if v3 == 0 -> L2
    	v4 = helper 14
    	v5 = peek v3 size 8
    	if v5 != v4 -> L1
    	v6 = context +80
    	if v6 ==.32 0 -> L1
    	v7 = copy v4
    	v8 = gate
    	if v8 == 0 -> L1
    	v9 = reserve size 88
    	if v9 != 0 -> L3
    	v10 = element
    	if v10 == 0 -> L1
    	add_to v10, 1
    	add_to v10+8, 1
    	jump -> L1
    L3:
    	poke v9+8, #0 size 8
    	poke v9+16, v7 size 8
    	v11 = helper 125
    	poke v9, v11 size 8
    	v12 = helper 8
    	poke v9+24, v12 size 4
    	poke v9+28, #0 size 4
    	comm, v9+32
    	v13 = peek v3+16 size 8
    	poke v9+48, v13 size 8
    	v14 = peek v3+24 size 8
    	poke v9+56, v14 size 8
    	v15 = peek v3+32 size 8
    	poke v9+64, v15 size 8
    	v16 = peek v3+40 size 8
    	poke v9+72, v16 size 8
    	v17 = context +80
    	poke v9+80, v17 size 8
    	submit v9
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
    	v5 = const 84
    	v6 = context +112
    	v7 = copy v4
    	v8 = const 84
    	v9 = helper 14
    	v10 = v9 >> 32
    	if v10 ==.32 1 -> L2
    	v11 = gate
    	if v11 == 0 -> L2
    	v12 = context +152
    	poke frame, v9 size 8
    	poke frame+16, #0 size 8
    	poke frame+24, #0 size 8
    	v13 = copy v6
    	poke frame+32, v13 size 8
    	v14 = copy v8
    	poke frame+40, v14 size 8
    	poke frame+8, #0 size 8
    	poke frame+48, v12 size 8
    	v15 = update +48, frame
    	if v15 != 0 -> L3
    	v16 = ctx_kfunc btf_id
    	v17 = v12 + 1
    	poke v16, v17 size 8
    	return 0
    L3:
    	v18 = element
    	if v18 == 0 -> L2
    	add_to v18+16, 1
    L2:
    	return 1
    L1:
    	v19 = context +152
    	v20 = v19 - 8
    	v21 = ctx_kfunc btf_id
    	v22 = v20 + 1
    	v23 = peek v21 size 8
    	if v23 != v22 -> L12
    	poke v21, #0 size 8
    	poke frame, v20 size 8
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
    	v30 = reserve size 88
    	if v30 != 0 -> L13
    	v31 = element
    	if v31 == 0 -> L11
    	add_to v31, 1
    	add_to v31+8, 1
    	jump -> L11
    L13:
    	poke v30+8, #0 size 8
    	poke v30+16, v28 size 8
    	v32 = helper 125
    	poke v30, v32 size 8
    	v33 = helper 8
    	poke v30+24, v33 size 4
    	poke v30+28, #0 size 4
    	comm, v30+32
    	v34 = peek v24+16 size 8
    	poke v30+48, v34 size 8
    	v35 = peek v24+24 size 8
    	poke v30+56, v35 size 8
    	v36 = peek v24+32 size 8
    	poke v30+64, v36 size 8
    	v37 = peek v24+40 size 8
    	poke v30+72, v37 size 8
    	v38 = context +80
    	poke v30+80, v38 size 8
    	submit v30
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
    	poke frame+48, v13 size 8
    	v20 = update +48, frame
    	if v20 != 0 -> L3
    	v21 = ctx_kfunc btf_id
    	v22 = v13 + 1
    	poke v21, v22 size 8
    	return 0
    L3:
    	v23 = element
    	if v23 == 0 -> L2
    	add_to v23+16, 1
    L2:
    	return 1
    L1:
    	v24 = context +152
    	v25 = v24 - 8
    	v26 = ctx_kfunc btf_id
    	v27 = v25 + 1
    	v28 = peek v26 size 8
    	if v28 != v27 -> L11
    	poke v26, #0 size 8
    	poke frame, v25 size 8
    	v29 = lookup +0
    	if v29 == 0 -> L11
    	v30 = helper 14
    	v31 = peek v29 size 8
    	if v31 != v30 -> L10
    	v32 = peek v29+8 size 8
    	v33 = helper 5
    	v34 = v33 - v32
    	if v34 <= 1000000 -> L10
    	v35 = copy v30
    	v36 = copy v33
    	v37 = gate
    	if v37 == 0 -> L10
    	v38 = reserve size 80
    	if v38 != 0 -> L12
    	v39 = element
    	if v39 == 0 -> L10
    	add_to v39, 1
    	add_to v39+8, 1
    	jump -> L10
    L12:
    	poke v38+8, #0 size 8
    	poke v38+16, v35 size 8
    	v40 = helper 125
    	poke v38, v40 size 8
    	v41 = helper 8
    	poke v38+24, v41 size 4
    	poke v38+28, #0 size 4
    	comm, v38+32
    	v42 = peek v29+16 size 8
    	poke v38+48, v42 size 8
    	v43 = peek v29+24 size 8
    	poke v38+56, v43 size 8
    	v44 = peek v29+32 size 8
    	poke v38+64, v44 size 8
    	v45 = peek v29+40 size 8
    	poke v38+72, v45 size 8
    	submit v38
    L10:
    	delete +0
    L11:
    	return 0

A literal that fills a char array: its bytes are all that is read, and nothing behind them.

    $ on 6.12 ktrace --dump ir 'takes_shapes: m->text == "12345678"' | sed -n 's/^\t//;/ read .*frame/p'
    v2 = read v1+70, frame size 8
