/** The drawing of the front page: a kitchen table, a noticeboard, and the chair that is free. */
export function KitchenTable({ title }: { title: string }) {
  return (
    <svg class="drawing" viewBox="0 0 520 470" role="img" aria-labelledby="kitchen-t">
      <title id="kitchen-t">{title}</title>
      {/* noticeboard */}
      <path class="on-sheet" d="M22 62h208v142H22z" />
      <path class="on-paper" d="M30 70h192v126H30z" />
      <path class="on-sheet" d="M44 86h52v66H44z" />
      <path d="M52 101h36M52 110h36M52 119h22" />
      <path d="M44 136h52M54.4 136v16M64.8 136v16M75.2 136v16M85.6 136v16" />
      <circle class="pin" cx="70" cy="87" r="4" />
      <path class="deep" d="M112 82l44-3 2 40-44 3z" />
      <circle class="pin" cx="134" cy="82" r="4" />
      <path class="on-sheet" d="M116 134h38v46h-38z" />
      <path d="M123 146h24M123 154h24M123 162h14" />
      <circle class="pin" cx="135" cy="135" r="4" />
      <path class="on-sheet" d="M172 90l38 4-6 56-38-4z" />
      <path d="M176 107l24 2.5M175 116l24 2.5M174 125l14 1.5" />
      <circle class="pin" cx="191" cy="93" r="4" />
      <path d="M46 170h40M46 178h28" />
      {/* window and plant */}
      <path class="on-sheet" d="M366 62h120v126H366z" />
      <path d="M426 62v126M366 118h120M356 188h140v9H356z" />
      <path class="deep" d="M452 160h26l-4 28h-18z" />
      <path d="M465 160c0-14-2-24-10-34 12 2 16 14 14 26 2-12 8-18 16-20-1 12-8 20-18 26" />
      {/* lamp */}
      <path d="M292 0v92" />
      <path class="cord" stroke-linecap="butt" d="M292 -900V-.75" />
      <path class="deep" d="M292 92c-30 2-48 22-52 46h104c-4-24-22-44-52-46z" />
      <path d="M279 138a13 9 0 0 0 26 0" />
      {/* chairs behind */}
      <path class="on-sheet" d="M152 316l-6-78c-1-12 6-18 18-18h34c12 0 19 6 18 18l-4 78" />
      <path d="M168 221l3 90M182 220v90M196 221l-3 90" />
      <path class="on-sheet" d="M262 310l-5-78c-1-12 6-18 18-18h34c12 0 19 6 18 18l-5 78" />
      <path d="M278 215l3 90M292 214v90M306 215l-3 90" />
      <path class="on-sheet" d="M372 316l-4-78c-1-12 6-18 18-18h34c12 0 19 6 18 18l-6 78" />
      <path d="M388 221l3 90M402 220v90M416 221l-3 90" />
      {/* side chair */}
      <path class="on-sheet" d="M46 248c-4 0-7 3-6 8l12 92h62l4 12H50" />
      <path d="M54 360l-6 84M112 360l6 84M53 348h8" />
      {/* table */}
      <path d="M276 350l-4 74c-2 12-30 14-44 24h128c-14-10-42-12-44-24l-4-74" />
      <path class="on-sheet" d="M92 316v10c0 28 90 50 200 50s200-22 200-50v-10z" />
      <ellipse class="on-sheet" cx="292" cy="316" rx="200" ry="48" />
      {/* teapot */}
      <path class="deep" d="M262 290c0 22 12 34 32 34s32-12 32-34c0-8-14-14-32-14s-32 6-32 14z" />
      <path class="on-sheet" d="M270 283c4-12 44-12 48 0-10 5-38 5-48 0z" />
      <circle class="on-sheet" cx="294" cy="271" r="4" />
      <path d="M262 296c-14-2-20-10-26-18M262 308c-18 0-26-14-32-26l6-4M326 292c16-6 22 4 18 14-3 8-12 10-20 8" />
      {/* mugs */}
      <g class="on-sheet">
        <path d="M182 290h24v22c0 4-24 4-24 0z" />
        <path d="M206 294c9-2 9 12 0 11" />
      </g>
      <g class="on-sheet">
        <path d="M394 288h24v22c0 4-24 4-24 0z" />
        <path d="M394 292c-9-2-9 12 0 11" />
      </g>
      <g class="on-sheet">
        <path d="M132 312h24v22c0 4-24 4-24 0z" />
        <path d="M156 316c9-2 9 12 0 11" />
      </g>
      <g>
        <path class="free" d="M370 324h26v24c0 4-26 4-26 0z" />
        <path class="free-line" d="M396 328c9-2 9 12 0 11M378 316c-4-5 4-7 0-13M388 316c-4-5 4-7 0-13" />
      </g>
      <path class="on-paper" d="M210 338c0 7 40 7 40 0s-40-7-40 0z" />
      <path d="M220 336l6-4M232 336l8-3" />
      {/* the free chair */}
      <g class="free-line">
        <path
          class="free"
          d="M398 470l-10-110c-1-13 6-20 19-20h52c13 0 20 7 19 20l-8 110h-9l6-86c-22-6-42-6-64 0l6 86z"
        />
        <path d="M416 350c10-3 24-3 34 0" />
        <path d="M402 384c20-6 44-6 64 0l-1.5 26c-18-5-42-5-60 0z" class="free" />
        <path d="M420 382l2 24M433 380v24M446 382l-2 24" />
      </g>
    </svg>
  )
}
