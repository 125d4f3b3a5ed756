/** A field with room for several sentences: label, field, hint and, if something has to be put right, what. */

export interface WordsFieldProps {
  id: string
  name: string
  label: string
  value?: string
  hint?: string
  /** What to change, in a whole sentence. Shown with the field and read out with it. */
  wrong?: string | undefined
  rows?: number
}

export function WordsField({ id, name, label, value = '', hint, wrong, rows = 5 }: WordsFieldProps) {
  const about = [wrong && `${id}-wrong`, hint && `${id}-hint`].filter(Boolean).join(' ')
  const attributes: Record<string, unknown> = { id, name, rows }
  if (about) attributes['aria-describedby'] = about
  // A long form on a small screen opens at what is to be put right.
  if (wrong) Object.assign(attributes, { 'aria-invalid': 'true', autofocus: true })
  return (
    <div class={wrong ? 'field field-wrong' : 'field'}>
      <label for={id}>{label}</label>
      {wrong && (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
      <textarea {...attributes}>{value}</textarea>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
