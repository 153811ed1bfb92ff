CREATE TABLE `article_nineteen` (
	`id` text PRIMARY KEY NOT NULL,
	`iso3` text NOT NULL,
	`from_date` text NOT NULL,
	`to_date` text,
	`exempted` integer NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `body_member` (
	`id` text PRIMARY KEY NOT NULL,
	`body_id` text NOT NULL,
	`iso3` text NOT NULL,
	`from_date` text NOT NULL,
	`to_date` text,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `contact` (
	`id` text PRIMARY KEY NOT NULL,
	`iso3` text NOT NULL,
	`name` text NOT NULL,
	`post` text,
	`languages` text,
	`phone` text,
	`email` text,
	`held_by` text,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `contact_state` ON `contact` (`iso3`);--> statement-breakpoint
CREATE TABLE `delegation` (
	`id` text PRIMARY KEY NOT NULL,
	`iso3` text NOT NULL,
	`title` text NOT NULL,
	`stale_days` integer DEFAULT 14 NOT NULL,
	`clock_offset` integer DEFAULT 0 NOT NULL,
	`sample_notice` text,
	`forecast_chances` text,
	`seated_first` text,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `draft_paragraph` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`paragraph_id` text NOT NULL,
	`rank` real NOT NULL,
	`content` text NOT NULL,
	`deleted` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `draft_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `draft_paragraph_version` ON `draft_paragraph` (`version_id`,`rank`);--> statement-breakpoint
CREATE INDEX `draft_paragraph_identity` ON `draft_paragraph` (`paragraph_id`);--> statement-breakpoint
CREATE TABLE `draft_version` (
	`id` text PRIMARY KEY NOT NULL,
	`resolution_id` text NOT NULL,
	`label` text NOT NULL,
	`symbol` text,
	`date` text,
	`note` text,
	`language` text NOT NULL,
	`from_version_id` text,
	`author_id` text,
	`published_at` integer,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`resolution_id`) REFERENCES `resolution`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `draft_version_resolution` ON `draft_version` (`resolution_id`);--> statement-breakpoint
CREATE TABLE `job` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`person_id` text NOT NULL,
	`file` text,
	`status` text NOT NULL,
	`done_bytes` integer DEFAULT 0 NOT NULL,
	`total_bytes` integer DEFAULT 0 NOT NULL,
	`lines` integer DEFAULT 0 NOT NULL,
	`written` integer DEFAULT 0 NOT NULL,
	`report` text NOT NULL,
	`error` text,
	`created_at` integer NOT NULL,
	`finished_at` integer
);
--> statement-breakpoint
CREATE TABLE `event` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text NOT NULL,
	`type` text NOT NULL,
	`resolution_id` text,
	`iso3` text,
	`entity` text NOT NULL,
	`key` text NOT NULL,
	`before` text,
	`after` text,
	`row_version` integer NOT NULL,
	`mutation_id` text NOT NULL,
	`undoes` text,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `event_resolution` ON `event` (`resolution_id`,`seq`);--> statement-breakpoint
CREATE INDEX `event_state` ON `event` (`resolution_id`,`iso3`,`seq`);--> statement-breakpoint
CREATE INDEX `event_row` ON `event` (`entity`,`key`,`row_version`);--> statement-breakpoint
CREATE INDEX `event_mutation` ON `event` (`mutation_id`);--> statement-breakpoint
CREATE INDEX `event_undoes` ON `event` (`undoes`);--> statement-breakpoint
CREATE TABLE `mutation` (
	`actor_id` text NOT NULL,
	`id` text NOT NULL,
	`command` text NOT NULL,
	`input_hash` text NOT NULL,
	`answer` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`actor_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `one_time_link` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`person_id` text NOT NULL,
	`purpose` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_time_link_tokenHash_unique` ON `one_time_link` (`token_hash`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`password_hash` text,
	`totp_secret` text,
	`recovery_codes` text,
	`totp_last_step` integer,
	`oidc_subject` text,
	`disabled_at` integer,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_email_unique` ON `person` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `person_oidcSubject_unique` ON `person` (`oidc_subject`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`user_agent` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `session_person` ON `session` (`person_id`);--> statement-breakpoint
CREATE TABLE `deadline` (
	`id` text PRIMARY KEY NOT NULL,
	`resolution_id` text NOT NULL,
	`kind` text NOT NULL,
	`label` text NOT NULL,
	`at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`resolution_id`) REFERENCES `resolution`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `deadline_resolution` ON `deadline` (`resolution_id`,`at`);--> statement-breakpoint
CREATE TABLE `outreach` (
	`resolution_id` text NOT NULL,
	`iso3` text NOT NULL,
	`co_sponsorship` text DEFAULT 'not-asked' NOT NULL,
	`reconfirm` integer DEFAULT false NOT NULL,
	`withdrawn_reason` text,
	`withdrawn_from` text,
	`responsible_id` text,
	`next_step` text,
	`next_step_due` text,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`resolution_id`, `iso3`),
	FOREIGN KEY (`resolution_id`) REFERENCES `resolution`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outreach_responsible` ON `outreach` (`responsible_id`,`next_step_due`);--> statement-breakpoint
CREATE TABLE `resolution` (
	`id` text PRIMARY KEY NOT NULL,
	`short_title` text NOT NULL,
	`full_title` text NOT NULL,
	`body_id` text NOT NULL,
	`session` text NOT NULL,
	`agenda_item` text,
	`symbol` text,
	`stage` text NOT NULL,
	`stage_since` integer NOT NULL,
	`main_sponsors` text NOT NULL,
	`sponsor_target` integer,
	`yes_target` integer,
	`rule_override` text,
	`rule_reason` text,
	`consensus_expected` integer DEFAULT false NOT NULL,
	`marking` text,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `talk` (
	`id` text PRIMARY KEY NOT NULL,
	`resolution_id` text NOT NULL,
	`iso3` text NOT NULL,
	`at` integer NOT NULL,
	`how` text NOT NULL,
	`with_whom` text,
	`said` text NOT NULL,
	`person_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`resolution_id`) REFERENCES `resolution`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `talk_state` ON `talk` (`resolution_id`,`iso3`,`at`);--> statement-breakpoint
CREATE TABLE `team_member` (
	`resolution_id` text NOT NULL,
	`person_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`resolution_id`, `person_id`),
	FOREIGN KEY (`resolution_id`) REFERENCES `resolution`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `team_person` ON `team_member` (`person_id`);--> statement-breakpoint
CREATE TABLE `board_vote` (
	`vote_item_id` text NOT NULL,
	`iso3` text NOT NULL,
	`vote` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`vote_item_id`, `iso3`),
	FOREIGN KEY (`vote_item_id`) REFERENCES `vote_item`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `expected_vote` (
	`vote_item_id` text NOT NULL,
	`iso3` text NOT NULL,
	`expected` text NOT NULL,
	`confidence` text,
	`source` text,
	`heard_at` integer,
	`suggested_from` text,
	`set_by` text,
	`set_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`vote_item_id`, `iso3`),
	FOREIGN KEY (`vote_item_id`) REFERENCES `vote_item`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `item_roll_call` (
	`vote_item_id` text PRIMARY KEY NOT NULL,
	`roll_call_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`vote_item_id`) REFERENCES `vote_item`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`roll_call_id`) REFERENCES `roll_call`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `later_intention` (
	`roll_call_id` text NOT NULL,
	`iso3` text NOT NULL,
	`vote` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`roll_call_id`, `iso3`),
	FOREIGN KEY (`roll_call_id`) REFERENCES `roll_call`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `predecessor` (
	`resolution_id` text NOT NULL,
	`roll_call_id` text NOT NULL,
	`relation` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`resolution_id`, `roll_call_id`),
	FOREIGN KEY (`resolution_id`) REFERENCES `resolution`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`roll_call_id`) REFERENCES `roll_call`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `presence` (
	`resolution_id` text NOT NULL,
	`iso3` text NOT NULL,
	`present` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`resolution_id`, `iso3`),
	FOREIGN KEY (`resolution_id`) REFERENCES `resolution`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `roll_call` (
	`id` text PRIMARY KEY NOT NULL,
	`record_key` text NOT NULL,
	`body_id` text,
	`date` text NOT NULL,
	`session` text,
	`meeting` text,
	`kind` text DEFAULT 'resolution' NOT NULL,
	`symbol` text,
	`draft_symbol` text,
	`title` text NOT NULL,
	`subjects` text NOT NULL,
	`votes` text NOT NULL,
	`yes` integer NOT NULL,
	`no` integer NOT NULL,
	`abstain` integer NOT NULL,
	`non_voting` integer NOT NULL,
	`stated` text,
	`source` text,
	`link` text,
	`import_id` text,
	`removed_at` integer,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `roll_call_recordKey_unique` ON `roll_call` (`record_key`);--> statement-breakpoint
CREATE INDEX `roll_call_date` ON `roll_call` (`date`);--> statement-breakpoint
CREATE TABLE `scenario` (
	`id` text PRIMARY KEY NOT NULL,
	`resolution_id` text NOT NULL,
	`vote_item_id` text NOT NULL,
	`name` text NOT NULL,
	`owner_id` text NOT NULL,
	`shared` integer NOT NULL,
	`changes` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`resolution_id`) REFERENCES `resolution`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vote_item_id`) REFERENCES `vote_item`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `scenario_resolution` ON `scenario` (`resolution_id`);--> statement-breakpoint
CREATE TABLE `vote_item` (
	`id` text PRIMARY KEY NOT NULL,
	`resolution_id` text NOT NULL,
	`kind` text NOT NULL,
	`body_id` text NOT NULL,
	`title` text NOT NULL,
	`symbol` text,
	`date` text NOT NULL,
	`meeting` text,
	`mover_iso3` text,
	`mover_name` text,
	`version_id` text,
	`paragraph_id` text,
	`paragraph_label` text,
	`recommended` text NOT NULL,
	`rule_override` text,
	`rule_reason` text,
	`procedural` integer DEFAULT false NOT NULL,
	`consensus_expected` integer DEFAULT false NOT NULL,
	`about_id` text,
	`rank` integer,
	`distance` real,
	`operative` text NOT NULL,
	`excludes` text NOT NULL,
	`filed` integer NOT NULL,
	`place` integer,
	`status` text DEFAULT 'pending' NOT NULL,
	`declared` text,
	`without_vote` integer DEFAULT false NOT NULL,
	`status_note` text,
	`oral_revision` text,
	`decided_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`resolution_id`) REFERENCES `resolution`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `vote_item_resolution` ON `vote_item` (`resolution_id`);