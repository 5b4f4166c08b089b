-- A slot without a schedule was asked for by hand. due, agencies (a JSON list of names): of reporting forms.
ALTER TABLE job_slot ALTER COLUMN schedule DROP NOT NULL;
ALTER TABLE job_slot ADD COLUMN due date;
ALTER TABLE job_slot ADD COLUMN agencies text NOT NULL DEFAULT '[]';

-- A schedule that the office removed stays as a mark, so that what the data package ships does not come back.
ALTER TABLE schedule ADD COLUMN is_removed bigint NOT NULL DEFAULT 0;
