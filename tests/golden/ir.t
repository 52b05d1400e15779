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
    	v8 = reserve size 80
    	if v8 != 0 -> L2
    	poke frame, #0 size 4
    	v9 = lookup +0
    	if v9 == 0 -> L1
    	add_to v9, 1
    	add_to v9+8, 1
    	jump -> L1
    L2:
    	poke v8+8, #0 size 8
    	poke v8+16, v5 size 8
    	v10 = helper 125
    	poke v8, v10 size 8
    	v11 = helper 8
    	poke v8+24, v11 size 4
    	poke v8+28, #0 size 4
    	comm, v8+32
    	poke v8+48, #0 size 8
    	poke v8+56, #0 size 8
    	poke v8+64, v3 size 8
    	poke v8+72, v4 size 8
    	submit v8
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
    	poke frame+48, v8 size 8
    	v13 = update +48, frame
    	if v13 != 0 -> L2
    	return 0
    L2:
    	poke frame+56, #0 size 4
    	v14 = lookup +56
    	if v14 == 0 -> L1
    	add_to v14+16, 1
    	jump -> L1
    L3:
    	poke frame+64, #0 size 4
    	v15 = lookup +64
    	if v15 == 0 -> L1
    	add_to v15+24, 1
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
    	poke frame+8, #0 size 4
    	v10 = lookup +8
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
    	poke frame+48, v10 size 8
    	v13 = update +48, frame
    	if v13 != 0 -> L3
    	v14 = ctx_kfunc btf_id
    	v15 = v10 + 1
    	poke v14, v15 size 8
    	return 0
    L3:
    	poke frame+56, #0 size 4
    	v16 = lookup +56
    	if v16 == 0 -> L2
    	add_to v16+16, 1
    L2:
    	return 1
    L1:
    	v17 = context +152
    	v18 = v17 - 8
    	v19 = ctx_kfunc btf_id
    	v20 = v18 + 1
    	v21 = peek v19 size 8
    	if v21 != v20 -> L12
    	poke v19, #0 size 8
    	poke frame, v18 size 8
    	v22 = lookup +0
    	if v22 == 0 -> L12
    	v23 = helper 14
    	v24 = peek v22 size 8
    	if v24 != v23 -> L11
    	v25 = context +80
    	if v25 ==.32 0 -> L11
    	v26 = copy v23
    	v27 = gate
    	if v27 == 0 -> L11
    	v28 = reserve size 88
    	if v28 != 0 -> L13
    	poke frame+8, #0 size 4
    	v29 = lookup +8
    	if v29 == 0 -> L11
    	add_to v29, 1
    	add_to v29+8, 1
    	jump -> L11
    L13:
    	poke v28+8, #0 size 8
    	poke v28+16, v26 size 8
    	v30 = helper 125
    	poke v28, v30 size 8
    	v31 = helper 8
    	poke v28+24, v31 size 4
    	poke v28+28, #0 size 4
    	comm, v28+32
    	v32 = peek v22+16 size 8
    	poke v28+48, v32 size 8
    	v33 = peek v22+24 size 8
    	poke v28+56, v33 size 8
    	v34 = peek v22+32 size 8
    	poke v28+64, v34 size 8
    	v35 = peek v22+40 size 8
    	poke v28+72, v35 size 8
    	v36 = context +80
    	poke v28+80, v36 size 8
    	submit v28
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
    	poke frame+56, #0 size 4
    	v23 = lookup +56
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
    	poke frame+8, #0 size 4
    	v39 = lookup +8
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
