/** What Chromium's writer says of a PDF it made with `tagged` and `outline`: its pages, its headings, and on which page each part stands. */
export interface PrintedPages {
  pages: number
  /** Points. */
  width: number
  height: number
  /** Every heading that is on paper, in order. */
  headings: string[]
  /** Of each part of that kind (`LI`, `Art`), how many pages it reaches over. */
  reachOf(kind: string): number[]
}

interface Part {
  kind: string
  /** Pages that its own words are on, by their number in the file. */
  on: string[]
  within: string[]
}

export function readPdf(bytes: Buffer): PrintedPages {
  const text = bytes.toString('latin1')
  const [, width = '0', height = '0'] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text) ?? []
  const parts = partsOf(text)
  const pagesOf = (id: string): string[] => {
    const part = parts.get(id)
    return part ? [...part.on, ...part.within.flatMap(pagesOf)] : []
  }
  return {
    pages: (text.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length,
    width: Math.round(+width),
    height: Math.round(+height),
    headings: [...text.matchAll(/\/Title (?:<FEFF([0-9A-F]*)>|\(((?:\\.|[^\\)])*)\))/g)].map(
      ([, wide, plain = '']) => (wide === undefined ? plain.replaceAll(/\\(.)/g, '$1') : fromHex(wide)),
    ),
    reachOf: kind =>
      [...parts].filter(([, part]) => part.kind === kind).map(([id]) => new Set(pagesOf(id)).size),
  }
}

function partsOf(text: string): Map<string, Part> {
  const found = text.matchAll(/(\d+) 0 obj\n<<\/Type \/StructElem\n\/S \/(\w+)([\s\S]*?)\nendobj/g)
  return new Map(
    [...found].map(([, id = '', kind = '', rest = '']) => {
      const [, within = ''] = /\/K (\[[^\]]*\]|\d+ 0 R)/.exec(rest) ?? []
      const refs = within.replaceAll(/<<[\s\S]*?>>/g, '')
      return [
        id,
        {
          kind,
          on: [...rest.matchAll(/\/Pg (\d+) 0 R/g)].map(([, page = '']) => page),
          within: [...refs.matchAll(/(\d+) 0 R/g)].map(([, part = '']) => part),
        },
      ]
    }),
  )
}

const fromHex = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map(sign => Number.parseInt(sign, 16)))
