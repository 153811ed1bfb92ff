CREATE TABLE `sheet_view` (
	`id` text PRIMARY KEY NOT NULL,
	`resolution_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`resolution_id`) REFERENCES `resolution`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sheet_view_owner` ON `sheet_view` (`resolution_id`,`owner_id`);