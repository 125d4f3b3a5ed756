/** Words of a group where a page has no room for all: whole sentences if they reach far enough, else whole words and a sign that more follows. Pure. */

/** @returns at most `most` signs */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text
  const room = text.slice(0, most)
  const sentence = Math.max(...['. ', '? ', '! ', '.\n'].map(end => room.lastIndexOf(end)))
  if (sentence > most / 2) return room.slice(0, sentence + 1)
  const short = room.slice(0, most - 2)
  const word = short.search(/\s\S*$/)
  return `${short.slice(0, word > most / 2 ? word : short.length)} …`
}
