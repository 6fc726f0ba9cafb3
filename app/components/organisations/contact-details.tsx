import type { ContactView } from '#app/domain/organisations/contact-view.ts';

/** How to reach a contact person. */
export function ContactDetails({ contact }: { contact: ContactView }) {
  const { jobTitle, email, phone } = contact;
  return (
    <ul className="flex flex-col gap-1">
      {jobTitle === '' ? null : <li>{jobTitle}</li>}
      {email === '' ? null : (
        <li>
          <a href={`mailto:${email}`} className="relative z-1 break-words">
            {email}
          </a>
        </li>
      )}
      {phone === '' ? null : (
        <li>
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} className="relative z-1">
            {phone}
          </a>
        </li>
      )}
    </ul>
  );
}
