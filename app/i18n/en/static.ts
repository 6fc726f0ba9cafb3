import type { staticPages as nl } from '../nl/static.ts';

/** The fixed pages: accessibility, privacy, contact and terms. */
export const staticPages: typeof nl = {
  changed: (date) => `Last changed on ${date}.`,
  facts: {
    operator: 'Operator',
    email: 'E-mail',
    privacyEmail: 'Questions about personal data',
    security: 'Report a vulnerability',
  },
  accessibility: {
    title: 'Accessibility',
    intro: 'Everybody must be able to use Defport, also with a screen reader, a keyboard or a small screen.',
    sections: (operator) => [
      {
        title: 'What we build to',
        blocks: [
          'We aim at WCAG 2.2, levels A and AA. That is more than the European standard EN 301 549 asks, which public-sector websites must meet.',
        ],
      },
      {
        title: 'How far we are',
        blocks: [
          'We tested the site ourselves. It has not been audited independently yet. That is why no compliance status of the Dutch register is given here.',
          'What we test ourselves:',
          [
            'colour contrast, names and roles of all parts, automatically at every change;',
            'the main pages in a real browser, with an automatic check for errors;',
            'use by keyboard alone, without JavaScript, and on a screen 390 pixels wide.',
          ],
          'An automatic check does not find everything. The pages have not been tried yet by people who use an assistive technology every day.',
        ],
      },
      {
        title: 'What need not be accessible yet',
        blocks: [
          'We do not remake files and texts that participants place. If you cannot read such a file, ask the organisation that placed it, or us, for another form.',
        ],
      },
      {
        title: 'Does something not work for you?',
        blocks: [
          `Mail ${operator.email}. Say which page it was, what you wanted to do and which assistive technology you use. You get an answer within five working days. If a solution takes longer, we help you in another way.`,
          'If you are not satisfied with the answer, you can complain to the operator and after that to the National Ombudsman of the Netherlands.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    intro: 'Defport keeps little about you, and only what it needs. Here is what, why and for how long.',
    sections: (operator, hasModel) => [
      {
        title: 'Who is responsible',
        blocks: [
          `${operator.name} is responsible for your data. Questions, and requests about your rights: ${operator.privacyEmail}. That address also reaches the data protection officer.`,
        ],
      },
      {
        title: 'Your account',
        blocks: [
          'To recognise you and to mail you we keep your name, e-mail address and language, your password as a hash (it cannot be read back), and, when you turn it on, your second factor, encrypted. Ground: the agreement with you. We keep this until you erase your account.',
          'Of every session we keep its start, its last use and the kind of device, so that you can see strange use. A session ends after twelve hours without use and is gone a week later.',
        ],
      },
      {
        title: 'Your organisation and what you place',
        blocks: [
          'What you fill in for an organisation belongs to that organisation. Names and numbers of contact persons are seen only by those with a fixed right to them: the organisation itself, Defensie, and brokers and programme managers who verify organisations. Every time somebody else looks at them is recorded. Ground: the agreement, and our legitimate interest in bringing need and offer together.',
          'A contact person can ask to be removed.',
        ],
      },
      {
        title: 'What you search for',
        blocks: [
          'We count searches, and keep for 90 days the words that found nothing, without who searched for them. What holds a mail or web address or a long number is not kept.',
          ...(hasModel
            ? [
                `To search and match by what words mean, what you type in the search box and the beginning of listings that others can find go to a language model that the operator chose. Who searches does not go with it. Which model it is and who runs it, ask ${operator.privacyEmail}.`,
              ]
            : []),
        ],
      },
      {
        title: 'History and security',
        blocks: [
          'We record who changed or read what and when, and at login also the IP address and the kind of device. So we can find misuse and account for decisions. What is personal about you in it is stored apart and erased when you erase your account; that something happened remains.',
          'Counters against too many attempts use an address made unrecognisable and vanish by themselves. The logs of the server hold no names, addresses or input.',
        ],
      },
      {
        title: 'For how long',
        blocks: [
          [
            'mails sent: for 90 days, that there was a mail; we erase its content once it is sent;',
            'notices on the site: a year;',
            'links to confirm or to choose a password: valid for an hour to three days, gone a week later;',
            'a form that you sent when your session had just expired: 30 minutes, encrypted;',
            'removed files: 30 days, then erased;',
            'listings: they expire after twelve months unless renewed; you can archive them.',
          ],
        ],
      },
      {
        title: 'Cookies',
        blocks: [
          'Defport does not follow you and sets no cookies of others. There are only cookies that are needed:',
          [
            'a cookie for your session, when you log in; gone when you log out, and worthless after twelve hours without use;',
            'a cookie for the appearance (light or dark), when you choose one; a year;',
            'a cookie with a form that we keep for you; 30 minutes.',
          ],
        ],
      },
      {
        title: 'Who else sees it',
        blocks: [
          'We sell nothing and share nothing with advertisers. Suppliers who run the servers and the mail work on behalf of the operator and within the European Economic Area.',
          ...(hasModel ? ['What goes to the language model stands under “What you search for”.'] : []),
        ],
      },
      {
        title: 'Your rights',
        blocks: [
          'Under “My account” you download all your data as a file, correct them, or erase your account. You can also object or ask for restriction. If you disagree with our answer, you can go to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens).',
        ],
      },
    ],
  },
  contact: {
    title: 'Contact',
    intro: 'A question about Defport, an error on the site, or something that should not be here?',
    sections: (operator) => [
      {
        title: 'Questions and errors',
        blocks: [
          `Mail ${operator.email}. If an error page shows a reference, please add it. You get an answer within five working days.`,
        ],
      },
      {
        title: 'Seen something classified?',
        blocks: [
          'Nothing classified belongs on Defport, nor technical data that need an export licence. If you see it nevertheless, mail at once, and only the address of the page. Do not copy the text and do not forward it.',
        ],
      },
      {
        title: 'Report a vulnerability',
        blocks: [
          `If you found a weakness in the security, report it to ${operator.security}. Then we agree with you:`,
          [
            'you go no further than needed to show the weakness, and change or delete no data;',
            'you tell nobody of the weakness until it is mended;',
            'we answer within three working days, keep you informed, and do not press charges if you keep to this;',
            'if you like, we name you as its finder.',
          ],
        ],
      },
    ],
  },
  terms: {
    title: 'Terms of use',
    intro: 'What you may expect of Defport, and what Defport asks of you.',
    sections: (operator) => [
      {
        title: 'What Defport is for',
        blocks: [
          `Defport brings together what defence and security need and what is offered. ${operator.name} runs the site. A listing, a match or a talk is no tender, no contract and no promise. Use of the site is free of charge.`,
        ],
      },
      {
        title: 'Nothing classified',
        blocks: [
          'You place no classified information, nor parts of it, and no technical data that need an export licence. Who publishes declares this. The site looks for markings and stops a listing when it finds one, but you remain responsible.',
        ],
      },
      {
        title: 'A self-assessment is no legal judgement',
        blocks: [
          'What you or others fill in about dual-use goods, the military list, ownership or certificates is a declaration of one’s own. It replaces no assessment by the government and no legal advice. “Verified” means that a broker or programme manager has established who the organisation is. It says nothing about quality, credit or a security clearance.',
        ],
      },
      {
        title: 'What we ask of you',
        blocks: [
          [
            'you act for an organisation only when you may;',
            'what you place is true, up to date and yours, or you may share it;',
            'what you read here about others you use to work together, not to build lists or to sell on;',
            'you keep your password and second factor to yourself;',
            'you do not read out the site automatically and do not bring it down.',
          ],
        ],
      },
      {
        title: 'Matches',
        blocks: [
          'The order of matches is computed from the texts and data that you and others fill in. With every match stands what its score is made of. A high score is a reason to look, not a recommendation.',
        ],
      },
      {
        title: 'Masked listings',
        blocks: [
          'Of a masked listing others see only kind, size and part of the country. Take care that your own text does not give away who you are.',
        ],
      },
      {
        title: 'Intervention and liability',
        blocks: [
          'We can hide a listing or disable an account when these terms are broken, and then say why. We do our best to keep the site available but do not guarantee it. Your listings remain yours.',
          'Dutch law applies to these terms. The Dutch text prevails.',
        ],
      },
    ],
  },
};
