/** What waits about responses in one organisation. */
export type WaitingResponses = {
  /** Public id of the organisation. */
  organisation: string;
  /** Responses to its challenges that nobody has decided on. */
  received: number;
  /** Questions about its own responses that have no answer. */
  questions: number;
};
