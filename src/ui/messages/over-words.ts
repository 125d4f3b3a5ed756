/** Changes the words of an ICU message and leaves its placeholders, plurals and choices as they are. */
export function overWords(
  message: string,
  change: (words: string) => string,
  meet: (placeholder: string) => void = () => {},
): string {
  let at = 0

  /** Text up to the brace that closes it, or the end. */
  function words(): string {
    let made = ''
    let plain = ''
    while (at < message.length && message[at] !== '}') {
      if (message[at] !== '{') {
        plain += message[at++]
        continue
      }
      made += plain === '' ? '' : change(plain)
      plain = ''
      made += placeholder()
    }
    return made + (plain === '' ? '' : change(plain))
  }

  /** From one opening brace to the one that closes it; the texts of a plural or choice are changed. */
  function placeholder(): string {
    meet(/^\{\s*([\w-]+)/.exec(message.slice(at))?.[1] ?? '')
    let made = message[at++] as string
    while (at < message.length && message[at] !== '}') {
      if (message[at] !== '{') {
        made += message[at++]
        continue
      }
      at++
      made += `{${words()}}`
      at++
    }
    at++
    return `${made}}`
  }

  return words()
}

/** The placeholders of a message, sorted: what a translation must have too. */
export function placeholders(message: string): string[] {
  const names = new Set<string>()
  overWords(
    message,
    words => words,
    name => names.add(name),
  )
  return [...names].sort()
}
