/** Boxes on the picture and whether they touch. */
import type { Spot } from './ring-scale.ts'

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export function boxAround({ x, y }: Spot, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
}

/** True when the boxes come closer than `gap`. */
export function touch(a: Box, b: Box, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap
}

export function inside(box: Box, frame: { x: number; y: number; width: number; height: number }): boolean {
  const { x, y, width, height } = frame
  return box.left >= x && box.top >= y && box.right <= x + width && box.bottom <= y + height
}
