export interface ProgressBarProps {
  done: number;
  total: number;
  /** The same in words ("3 van 6 klaar"); stands above the bar, which adds nothing to it. */
  text: string;
}

/** How far something is, as a bar of equal parts, with the words that say it. */
export function ProgressBar({ done, total, text }: ProgressBarProps) {
  const width = 100 / Math.max(1, total);
  return (
    <div className="flex flex-col gap-2">
      <p className="font-semibold">{text}</p>
      <svg
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        width="100%"
        height="12"
        className="forced-colors:border"
        aria-hidden
      >
        {Array.from({ length: total }, (_, index) => (
          <rect
            key={index}
            className={index < done ? 'fill-brand' : 'fill-score-rest'}
            x={index * width}
            // A gap sets the parts apart, whatever their colours look like to the reader.
            width={width - (index < total - 1 ? 0.7 : 0)}
            height="4"
          />
        ))}
      </svg>
    </div>
  );
}
