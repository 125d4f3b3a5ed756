/** Where the desk answers about a door that stayed shut. The group's own page is the directory's `barrierHref`. */
export const deskBarrierUrl = (id: string): string => `/desk/barriers/${id}`
