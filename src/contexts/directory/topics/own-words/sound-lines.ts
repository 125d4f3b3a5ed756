/** Reads plain YAML line by line: what cannot be read is named and left out, with what belongs under it. */
import { type PlainYaml, readPlainYaml } from '../plain-yaml.ts'

export interface SoundLines {
  content: { [name: string]: PlainYaml }
  /** "line 7: …" */
  faults: string[]
}

const AT = /^line (\d+): /

export function readSoundLines(text: string): SoundLines {
  const lines = text
    .replaceAll('\r\n', '\n')
    .replace(/^\uFEFF/, '')
    .split('\n')
  const faults: string[] = []
  for (;;) {
    try {
      return { content: readPlainYaml(lines.join('\n')), faults }
    } catch (fault) {
      const message = fault instanceof Error ? fault.message : ''
      const at = Number(AT.exec(message)?.[1] ?? Number.NaN) - 1
      const line = lines[at]
      if (line === undefined) throw fault
      faults.push(message)
      leaveOut(lines, at)
    }
  }
}

/** Without its head, what stands under it would belong to somebody else. */
function leaveOut(lines: string[], at: number): void {
  const depth = indentOf(lines[at] ?? '')
  lines[at] = ''
  for (let under = at + 1; under < lines.length; under++) {
    const line = lines[under] ?? ''
    if (line.trim() !== '' && indentOf(line) <= depth) return
    lines[under] = ''
  }
}

const indentOf = (line: string): number => line.length - line.trimStart().length
