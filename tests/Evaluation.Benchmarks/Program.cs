using Evaluation.Benchmarks;
using Evaluation.Benchmarks.Faults;
using Evaluation.Benchmarks.Indices;
using Evaluation.Benchmarks.Service;
using Evaluation.Benchmarks.Workers;

(string Name, Action Run)[] all =
[
    ("parse", PlanParsing.Run),
    ("report", Reports.Run),
    ("scorecards", ManyScorecards.Run),
    ("forms", FormsWritten.Run),
    ("submit", FormsTaken.Run),
    ("cells", LargeSheet.Run),
    ("import", LargeImport.Run),
    ("service", ServiceLoad.Run),
    ("workers", WorkersTogether.Run),
    ("faults", FaultTable.Run),
    ("index", () => IndexMeasurements.Print(Console.Out)),
];

var unknown = args.Except(all.Select(m => m.Name)).ToList();
if (unknown.Count > 0)
{
    Console.Error.WriteLine($"unknown: {string.Join(", ", unknown)}; there are: {string.Join(", ", all.Select(m => m.Name))}");
    return 1;
}

Console.WriteLine(Machine.Describe());
Console.WriteLine();
Console.WriteLine("| work | median | min–max | peak memory | budget |");
Console.WriteLine("|---|---|---|---|---|");
foreach (var (name, run) in all.Where(m => args.Length == 0 || args.Contains(m.Name)))
    run();
return 0;
