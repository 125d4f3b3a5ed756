/** The address of a code, as one types it from paper: it may break before the code, never within. */
import { readable } from './readable-address.ts'
import { codeUrl } from './set-url.ts'

/** @param baseUrl without a slash at the end */
export function CodeAddress({ code, baseUrl }: { code: string; baseUrl: string }) {
  return (
    <b class="code-address">
      {readable(`${baseUrl}${codeUrl('')}`)}
      <wbr />
      <span>{code}</span>
    </b>
  )
}
