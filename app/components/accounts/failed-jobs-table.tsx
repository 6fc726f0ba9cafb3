import { formatDateTime, formatNumber } from '#app/i18n/formats.ts';
import { ButtonForm } from '../form/form-layout.tsx';
import { useMessages } from '../messages.tsx';
import { Table } from '../ui/table.tsx';

export interface FailedJobRow {
  id: string;
  task: string;
  attempts: number;
  maxAttempts: number;
  nextAt: Date | undefined;
  lastError: string;
  updatedAt: Date;
}

/** Jobs that failed, with what went wrong and a button to run one again. */
export function FailedJobsTable({ jobs }: { jobs: readonly FailedJobRow[] }) {
  const { m, locale } = useMessages();
  const { administration } = m;
  const count = (value: number) => formatNumber(locale, value);
  return (
    <Table
      caption={administration.jobsTitle}
      captionHidden
      rows={jobs}
      rowKey={(job) => job.id}
      columns={[
        {
          key: 'task',
          header: administration.task,
          rowHeader: true,
          render: (job) => (
            <>
              {job.task} <span className="font-normal text-ink-soft">{job.id}</span>
            </>
          ),
        },
        {
          key: 'error',
          header: administration.lastError,
          render: (job) => <code className="text-sm break-words whitespace-pre-line">{job.lastError}</code>,
        },
        {
          key: 'attempts',
          header: administration.attempts,
          render: (job) => administration.attemptsOf(count(job.attempts), count(job.maxAttempts)),
        },
        {
          key: 'at',
          header: administration.failedAt,
          render: (job) => formatDateTime(locale, job.updatedAt),
        },
        {
          key: 'next',
          header: administration.nextAt,
          render: (job) => (job.nextAt ? formatDateTime(locale, job.nextAt) : administration.noNext),
        },
        {
          key: 'act',
          header: administration.act,
          headerHidden: true,
          align: 'end',
          render: (job) => (
            <ButtonForm
              size="small"
              values={{ _form: 'retry', job: job.id }}
              aria-label={administration.retryNamed(job.task, job.id)}
            >
              {administration.retry}
            </ButtonForm>
          ),
        },
      ]}
    />
  );
}
