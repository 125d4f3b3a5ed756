/** Who takes text messages away. What is sent says that there is something to read, and nothing else: it stands on locked screens. */

export interface TextMessage {
  /** `+447700900123` */
  to: string
  words: string
}

export interface TextCarrier {
  /** @throws {NotTaken} */
  hand(message: TextMessage): Promise<void>
}
