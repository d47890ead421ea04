-- The page that was read, beside its words: served as it was kept, whatever becomes of its template. Pages of reports that
-- were sent or published before are made once, when Waymark next starts, and kept from then on.
alter table published_version add column page text;
alter table report_version add column page text;
