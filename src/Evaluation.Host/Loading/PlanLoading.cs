using Evaluation.Intake.Plans;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Host.Loading;

/// <summary>Reads a plan's text with the verb list of the data folder.</summary>
internal static class PlanLoading
{
    /// <param name="dataFolder">Where <c>plans/verbs.csv</c> lies.</param>
    /// <returns>One plan, its agencies as printed; none when the text gives no plan.</returns>
    public static Read<Plan> Read(string path, string dataFolder)
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path))
            return new Read<Plan>([], [new Problem(LoadProblems.Nothing, new Place(name), path)]);
        var verbsPath = Path.Combine(dataFolder, "plans", "verbs.csv");
        if (!File.Exists(verbsPath))
            return new Read<Plan>([], [new Problem(LoadProblems.Nothing, new Place("verbs.csv"), verbsPath)]);
        using var text = new StreamReader(verbsPath);
        var (verbs, problems) = MeasureVerbs.Read(text, Path.GetFileName(verbsPath));
        var reading = PlanReader.Read(File.ReadAllBytes(path), name, verbs);
        return new Read<Plan>(reading.Plan is { } plan ? [plan] : [], [.. problems, .. reading.Problems]);
    }

    /// <summary>The same with the directory's names in place of the printed ones; an unknown one is an error.</summary>
    public static Read<Plan> Read(string path, string dataFolder, AgencyDirectory agencies)
    {
        var read = Read(path, dataFolder);
        if (read.Rows.Count == 0)
            return read;
        var (plan, unknown) = PlanResolver.Resolve(read.Rows[0], agencies, Path.GetFileName(path));
        return new Read<Plan>([plan], [.. read.Problems, .. unknown]);
    }
}
