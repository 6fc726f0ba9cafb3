import type {
  ChallengeEnd,
  DeclineReason,
  Identity,
  ListingStatus,
  Locale,
  ResponseStatus,
} from '#db/enums.ts';
import type { Poster } from '../listings/listing-view.ts';

/** The listing on one side of a response, as far as this reader may know it. */
export type ListingGlimpse = {
  publicId: string;
  /** Null when the reader may no longer read it. */
  title: string | null;
  language: Locale;
  status: ListingStatus;
  identity: Identity;
  /** Whether its page exists for this reader. */
  hasPage: boolean;
  /** Who is behind it: a name, or kind, size and part of the country. */
  party: Poster;
};

/** A response as one reader sees it: the only form in which it leaves the domain. */
export type ResponseView = {
  publicId: string;
  status: ResponseStatus;
  language: Locale;
  /** Null for the poster once the response was withdrawn. */
  body: string | null;
  submittedAt: Date;
  /** The member who sent it; null when the reader may not know who that is, or the account is gone. */
  author: string | null;
  declineReason: DeclineReason | null;
  declineNote: string;
  /** A question of the poster has no answer yet. */
  waitsForAnswer: boolean;
  /** How well the pair fits, 0 to 100, when it has been ranked. */
  score: number | null;
  challenge: ListingGlimpse & { endedAs: ChallengeEnd | null };
  capability: ListingGlimpse;
  /** What its forms act on. */
  version: number;
};

/** A question or an answer. */
export type MessageView = {
  publicId: string;
  side: 'poster' | 'responder';
  /** Null when the reader may not know who wrote it. */
  author: string | null;
  body: string;
  at: Date;
};
