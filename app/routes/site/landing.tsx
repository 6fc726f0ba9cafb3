import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { useMessages } from '#app/components/messages.tsx';

export default function LandingPage() {
  const { m } = useMessages();
  return <PageHeading title={m.pages.landingTitle} intro={m.pages.landingIntro} />;
}
