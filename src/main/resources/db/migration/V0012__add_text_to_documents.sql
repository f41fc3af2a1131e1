-- The text that the evidence counts its characters in. It could be taken out of the bytes again,
-- but a later reader may take out another one, and the proofs of the banks made before would point
-- to the wrong words. Null for documents stored before this, until the next start reads them; for
-- good where they cannot be read to the same length any more.
alter table document add column text text;
