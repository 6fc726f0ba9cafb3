CREATE TABLE "subject_spaces" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"generation" text NOT NULL,
	"nl" "bytea",
	"en" "bytea",
	"documents" integer NOT NULL,
	"corpus_generation" integer NOT NULL,
	"engine_version" text NOT NULL,
	"is_taken" boolean DEFAULT false NOT NULL,
	"learned_at" timestamp with time zone NOT NULL,
	CONSTRAINT "subject_spaces_one_row" CHECK ("subject_spaces"."id" = 1)
);
