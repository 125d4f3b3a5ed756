/** A button that prints. Shown by `browser/print.ts`; without script every browser has one of its own. */
import { Icon } from './icon.tsx'

export function PrintButton({ text }: { text: string }) {
  return (
    <button class="link-button print-button" type="button" data-print hidden>
      <Icon name="print" />
      {text}
    </button>
  )
}
