/** Whether the asker would rather have JSON than a page. */
export function wantsJson(accept: string | undefined): boolean {
  if (!accept) return false
  const weigh = (type: string): number => {
    for (const part of accept.toLowerCase().split(',')) {
      const [name, ...parameters] = part.split(';').map(piece => piece.trim())
      if (name !== type) continue
      const q = parameters.find(parameter => parameter.startsWith('q='))
      return q ? Number(q.slice(2)) || 0 : 1
    }
    return 0
  }
  return weigh('application/json') > weigh('text/html')
}
