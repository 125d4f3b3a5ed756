/** Icons: ours, on a grid of 24, one line each. Drawn in place, so they need no second request and print as they are. */
export const ICONS = {
  bus: 'M4.5 4.5h15V17h-15zM4.5 11.5h15M7.5 17v2.5M16.5 17v2.5M8 14.2v.1M16 14.2v.1',
  calendar: 'M4 5.5h16v15H4zM4 10h16M8.5 3v4.5M15.5 3v4.5M8 14h2.5M13.5 14H16',
  car: 'M3.5 17.5v-5l2.5-6h12l2.5 6v5zM3.5 12.5h17M6 17.5V20M18 17.5V20M7 15h1.5M15.5 15H17',
  clock: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M12 7v5l3.5 2.5',
  coin: 'M3.5 8.5c0-5 17-5 17 0s-17 5-17 0v6c0 5 17 5 17 0v-6',
  cup: 'M4.5 8.5H16V14a5 5 0 0 1-5 5H9.5a5 5 0 0 1-5-5zM16 10h1.5a2.5 2.5 0 0 1 0 5h-1.7M8.2 5.5c-1-1.2 1-1.6 0-2.8M12.3 5.5c-1-1.2 1-1.6 0-2.8M3.5 21.5H17',
  door: 'M4 21h16M7 21V4.5L14.5 3v18M14.5 5H17v16M12 12v.8',
  ear: 'M7 9.5a5 5 0 1 1 10 0c0 4-3.5 4.8-3.8 7.5-.2 2.2-1.5 3.5-3.2 3.5a2.8 2.8 0 0 1-2.8-2.5M9.7 9.5a2.3 2.3 0 1 1 4.6 0c0 1.5-1.2 1.8-1.8 3',
  keep: 'M6.5 3.5h11v17L12 16l-5.5 4.5z',
  letter: 'M3.5 5.5h17v13h-17zM4 6l8 7 8-7',
  lock: 'M5 10.5h14v10H5zM8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.5v2',
  map: 'M3.5 6l5.5-2 6 2 5.5-2v14L15 20l-6-2-5.5 2zM9 4v14M15 6v14',
  pause: 'M7 5h3.5v14H7zM13.5 5H17v14h-3.5z',
  person: 'M8.5 7a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M5 20.5c0-5 2.5-7.5 7-7.5s7 2.5 7 7.5z',
  phone:
    'M6 3.5h2.8l1.6 4.2-2 1.5a11.5 11.5 0 0 0 6.4 6.4l1.5-2 4.2 1.6V18c0 1.3-1 2.3-2.3 2.3C10.6 20 4 13.4 3.7 5.8 3.7 4.5 4.7 3.5 6 3.5z',
  print: 'M7 8.5v-5h10v5M7 17H4V8.5h16V17h-3M7 14h10v6.5H7z',
  quiet: 'M4 4.5h16v11.5h-8L7.5 20v-4H4z',
  ramp: 'M2.5 19.5h19V11zM6 13.5V6M3.8 8.2 6 6l2.2 2.2',
  screen: 'M3.5 4.5h17V16h-17zM8.5 20h7M12 16v4',
  sign: 'M4 13l4-7.5 2 1-2.5 5.5L16 8l1 2-6 3.5 6.5-1.5.5 2-6 2 4 .5v2c-5 2-9.5 1.5-12-5.5z',
  speech: 'M3.5 4.5h12v8H9l-3 3v-3H3.5zM18 8.5h2.5v8H18v3l-3-3h-4',
  toilet: 'M6.5 3.5h4v8h-4zM6.5 11.5h11c0 4-2.5 5.5-4.5 6v3H8v-3c-1-1-1.5-3-1.5-6z',
  train: 'M6 3.5h12V16H6zM6 10.5h12M9 13.3v.1M15 13.3v.1M8.5 16 6 20.5M15.5 16l2.5 4.5M7.2 18.5h9.6',
  two: 'M5.3 6.5a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0-5.4 0M14.8 8a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0M3 20.5c0-5.5 1.8-8.5 5-8.5s5 3 5 8.5zM14.2 13.3c.8-.6 1.7-.9 2.8-.9 2.8 0 4 2.8 4 8.1h-5',
  urgent:
    'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M8.2 12a3.8 3.8 0 1 0 7.6 0a3.8 3.8 0 1 0-7.6 0m-2.6-6.4 3.7 3.7M14.7 14.7l3.7 3.7M18.4 5.6l-3.7 3.7M9.3 14.7l-3.7 3.7',
} as const

export type IconName = keyof typeof ICONS

/** Decoration beside words; a screen reader passes over it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="i" viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  )
}
