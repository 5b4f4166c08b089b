using Evaluation.TemplateDrafts.Books;

if (args is not [var folder])
{
    Console.Error.WriteLine("usage: dotnet run --project tests/Evaluation.TemplateDrafts -- FOLDER");
    return 1;
}

Directory.CreateDirectory(folder);
AnnualBook.Draft().Save(Path.Combine(folder, "annual.xlsx"));
BulletinBook.Draft().Save(Path.Combine(folder, "bulletin.xlsx"));
FormBook.Draft().Save(Path.Combine(folder, "form.xlsx"));
CasesBook.Draft().Save(Path.Combine(folder, "cases.xlsx"));
MidTermBook.Draft().Save(Path.Combine(folder, "midterm.xlsx"));
ScorecardBook.Draft().Save(Path.Combine(folder, "scorecard.xlsx"));
StatusBook.Draft().Save(Path.Combine(folder, "status.xlsx"));
SupervisionBook.Draft().Save(Path.Combine(folder, "supervision.xlsx"));
return 0;
