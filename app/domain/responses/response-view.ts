import type {
  Audience,
  ChallengeEnd,
  DeclineReason,
  Identity,
  ListingStatus,
  Locale,
  ResponseStatus,
} from '#db/enums.ts';
import type { ForbiddenReason } from '../errors.ts';
import type { Poster } from '../listings/listing-view.ts';

/** The two sides of a response: who posted the challenge, and who answers it. */
export type Side = 'poster' | 'responder';

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
  /** How well the pair fits, when that is on record: 0 to 100, and what the score is made of. */
  fit: { score: number; parts: readonly { code: string; points: number; max: number }[] } | null;
  challenge: ListingGlimpse & { endedAs: ChallengeEnd | null };
  capability: ListingGlimpse;
  /** What its forms act on. */
  version: number;
};

/** A question or an answer. */
export type MessageView = {
  publicId: string;
  side: Side;
  /** Null when the reader may not know who wrote it. */
  author: string | null;
  body: string;
  at: Date;
};

/** A capability that could be offered, and what is in the way of that. */
export type Offerable = {
  publicId: string;
  title: string;
  identity: Identity;
  audience: Audience;
  /** `unreadable`: the poster is not in its audience. `responded`: it was offered already. */
  hindrance: 'unreadable' | 'responded' | null;
  /** What was sent with it before. */
  sent: { publicId: string; status: ResponseStatus; body: string } | null;
};

/** An organisation in whose name a challenge could be answered. */
export type RespondOption = {
  publicId: string;
  name: string;
  /** Why the actor may not respond in its name; null when that is possible. */
  refusal: ForbiddenReason | null;
  /** What it has sent on this challenge already. */
  sent: ResponseView[];
};

/** What a challenge's page offers who could answer it. */
export type RespondCall = { isVisitor: boolean; options: RespondOption[] };
