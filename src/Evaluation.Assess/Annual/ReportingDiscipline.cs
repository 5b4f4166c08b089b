namespace Evaluation.Assess.Annual;

/// <summary>How an agency kept to the reporting rules, over the measures of the tasks it leads.</summary>
/// <param name="Due">Measures on which a report was due.</param>
/// <param name="Reported">Of these, reported.</param>
/// <param name="OnTime">Of these, reported by the due day.</param>
/// <param name="NeedEvidence">Reported completed.</param>
/// <param name="WithEvidence">Of these, with evidence that counts.</param>
public sealed record ReportingDiscipline(int Due, int Reported, int OnTime, int NeedEvidence, int WithEvidence);
