/**
 * Signing in with a device, and adding one: the form is shown where the browser can do it, and sent with what the device
 * answers. Without it, or without script, signing in is by a code in a letter.
 */

const can = typeof PublicKeyCredential === 'function' && 'parseRequestOptionsFromJSON' in PublicKeyCredential

/** What the server asks the device: it stands on the page, or is asked for when the button is pressed. */
async function optionsFor({ options, ask = '' }: DOMStringMap): Promise<unknown> {
  if (options) return JSON.parse(options)
  const answer = await fetch(ask, { method: 'POST' })
  if (!answer.ok) throw new Error(String(answer.status))
  return answer.json()
}

async function askDevice(way: string | undefined, options: unknown): Promise<Credential | null> {
  const { credentials } = navigator
  if (way === 'get')
    return credentials.get({
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(
        options as PublicKeyCredentialRequestOptionsJSON,
      ),
    })
  return credentials.create({
    publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(
      options as PublicKeyCredentialCreationOptionsJSON,
    ),
  })
}

async function send(form: HTMLFormElement): Promise<void> {
  const [told, field] = [form.querySelector('[role="status"]'), form.querySelector('input[name="answer"]')]
  if (told) told.textContent = ''
  try {
    const credential = await askDevice(form.dataset.passkey, await optionsFor(form.dataset))
    if (!(credential instanceof PublicKeyCredential) || !(field instanceof HTMLInputElement)) return
    field.value = JSON.stringify(credential.toJSON())
    form.submit()
  } catch {
    if (told) told.textContent = form.dataset.failed ?? ''
  }
}

if (can) {
  for (const element of document.querySelectorAll<HTMLElement>('[data-without-passkey]'))
    element.hidden = true
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
    form.hidden = false
    form.addEventListener('submit', event => {
      event.preventDefault()
      void send(form)
    })
  }
}
