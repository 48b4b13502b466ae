// Every generation that has stakeholders or initiatives, shown or left over.
// @mode read
// @row generation String
MATCH (s:Stakeholder)
RETURN DISTINCT s.generation AS generation
UNION
MATCH (i:Initiative)
RETURN DISTINCT i.generation AS generation
