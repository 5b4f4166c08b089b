using Evaluation.TemplateDrafts.Books;

if (args is not [var folder])
{
    Console.Error.WriteLine("usage: dotnet run --project tests/Evaluation.TemplateDrafts -- FOLDER");
    return 1;
}

Directory.CreateDirectory(folder);
AnnualBook.Draft().Save(Path.Combine(folder, "annual.xlsx"));
CasesBook.Draft().Save(Path.Combine(folder, "cases.xlsx"));
MidTermBook.Draft().Save(Path.Combine(folder, "midterm.xlsx"));
ScorecardBook.Draft().Save(Path.Combine(folder, "scorecard.xlsx"));
StatusBook.Draft().Save(Path.Combine(folder, "status.xlsx"));
return 0;
