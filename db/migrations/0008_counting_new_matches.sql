DROP INDEX "matches_challenge";--> statement-breakpoint
DROP INDEX "matches_capability";--> statement-breakpoint
CREATE INDEX "matches_challenge" ON "matches" USING btree ("challenge_id","score","found_at","capability_id");--> statement-breakpoint
CREATE INDEX "matches_capability" ON "matches" USING btree ("capability_id","score","found_at","challenge_id");