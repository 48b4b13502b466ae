// Creates saved views.
// @mode write
// @param savedViews SavedView[]
// @row created Int
UNWIND $savedViews AS savedView
CREATE (v:SavedView)
SET v = savedView
RETURN count(v) AS created
