/** The sign-in library, loaded when it is first needed, and then kept: starting does not wait for it. */
import type { SignInLibrary, SignInLibraryParts } from './sign-in-library.ts'

export function libraryLoadedLate(parts: SignInLibraryParts): SignInLibrary {
  let opening: Promise<SignInLibrary> | undefined
  const open = () => {
    opening ??= import('./open-library.ts').then(({ openLibrary }) => openLibrary(parts))
    return opening
  }
  return {
    makeCode: async ask => (await open()).makeCode(ask),
    enterCode: async (ask, code) => (await open()).enterCode(ask, code),
    openSession: async personId => (await open()).openSession(personId),
    sessionWith: async value => (await open()).sessionWith(value),
  }
}
