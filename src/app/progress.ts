/** Plain lines about long work, for whoever sits at the terminal. */
export interface Progress {
  say(line: string): void
  /** Overwrites one line while it goes on, where the terminal can. */
  count(line: string): void
  done(): void
}

export function progressTo(stream: NodeJS.WriteStream): Progress {
  let open = false
  const close = () => {
    if (open) stream.write('\n')
    open = false
  }
  return {
    say(line) {
      close()
      stream.write(`${line}\n`)
    },
    count(line) {
      if (!stream.isTTY) return
      stream.write(`\r\u001b[2K${line}`)
      open = true
    },
    done: close,
  }
}

export const silence: Progress = { say() {}, count() {}, done() {} }
