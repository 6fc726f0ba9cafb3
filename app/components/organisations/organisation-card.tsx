import type { ReactNode } from 'react';
import type { OrganisationKind } from '#db/enums.ts';
import { useMessages } from '../messages.tsx';
import { Badge } from '../ui/badge.tsx';
import { Card } from '../ui/card.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { placeOf } from './place.ts';

export interface OrganisationCardProps {
  organisation: {
    name: string;
    kind: OrganisationKind;
    city: string | null;
    country: string;
    isVerified: boolean;
  };
  href: string;
  /** The level that fits the headings around it. */
  headingLevel?: 2 | 3 | undefined;
  children?: ReactNode;
}

/** One organisation in a list. */
export function OrganisationCard({ organisation, href, headingLevel = 2, children }: OrganisationCardProps) {
  const { m, locale } = useMessages();
  const { name, kind, isVerified } = organisation;
  return (
    <Card
      title={name}
      href={href}
      headingLevel={headingLevel}
      badges={
        <>
          <Badge>{m.organisations.kinds[kind]}</Badge>
          {isVerified ? <StatusBadge status="verified" label={m.organisations.states.verified} /> : null}
        </>
      }
      meta={placeOf(locale, organisation)}
    >
      {children}
    </Card>
  );
}
