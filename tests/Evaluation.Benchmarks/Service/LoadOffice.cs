using System.Globalization;
using Evaluation.Host.Products;
using Evaluation.Host.Tests.Reporting;
using Evaluation.Host.Web.Accounts;
using Evaluation.Model;
using Evaluation.Model.Reporting;
using Evaluation.Store;
using Evaluation.Store.Accounts;

namespace Evaluation.Benchmarks.Service;

/// <summary>A database as an office has it in the week of reporting: accounts, scorecards published, forms handed out.</summary>
internal sealed class LoadOffice : IDisposable
{
    public const int Year = 2023;
    public const string Password = "示例口令-correct-horse";
    public const string OfficeAccount = "office";
    private const string Period = "2023-Q4";
    private readonly Scratch scratch;

    private LoadOffice(Scratch scratch, EvaluationStore store, IReadOnlyList<AgencyAccount> accounts) =>
        (this.scratch, Store, Accounts) = (scratch, store, accounts);

    public string Folder => scratch.Folder;

    /// <summary>The same database that serve works on.</summary>
    public EvaluationStore Store { get; }

    public IReadOnlyList<AgencyAccount> Accounts { get; }

    /// <param name="count">Accounts; where there are more than bodies with tasks, some bodies have two.</param>
    public static LoadOffice Create(int count)
    {
        var scratch = new Scratch();
        ChildRun.Of(scratch.Folder, "init");
        ChildRun.Of(scratch.Folder, "report", "scorecards", "--year", "2023", "--as-of", "2024-06-30", "--out", "scorecards");
        ChildRun.Of(scratch.Folder, "forms", "--year", "2023", "--period", Period, "--out", "forms");
        var store = EvaluationStore.Open("Data Source=" + scratch.At("evaluation.db"));
        var bodies = store.Reference.Agencies().All.Where(a => File.Exists(FormOf(scratch, a)) && store.Scopes.Tasks(Year, a.Code).Count > 0).ToList();
        var hash = Passwords.Hash(Password);
        Add(store, OfficeAccount, AccountRole.Office, null, hash);
        List<AgencyAccount> accounts = [];
        for (var i = 0; i < count; i++)
        {
            var body = bodies[i % bodies.Count];
            var name = string.Create(CultureInfo.InvariantCulture, $"agency{i:00}");
            Add(store, name, AccountRole.Agency, body.Code, hash);
            var form = File.ReadAllBytes(FormOf(scratch, body));
            accounts.Add(new AgencyAccount(name, store.Scopes.Tasks(Year, body.Code), [Filled(form, "示例：已完成调研"), Filled(form, "示例：正在起草文件")]));
        }

        return new LoadOffice(scratch, store, accounts);
    }

    public string At(string name) => scratch.At(name);

    public void Dispose()
    {
        Store.Dispose();
        scratch.Dispose();
    }

    private static string FormOf(Scratch scratch, Agency agency) => scratch.At(Path.Combine("forms", FormsProduct.FileName(Model.Period.Parse(Period), agency.Name)));

    private static void Add(EvaluationStore store, string name, AccountRole role, string? agency, string hash) =>
        store.Write("示例", "account", name, unit => unit.Accounts.Add(name, role, agency, hash, mustChange: false));

    private static byte[] Filled(byte[] form, string text)
    {
        var filler = new FormFiller(form);
        foreach (var (place, key) in filler.Keys(FormColumns.MeasureKey).Index())
        {
            filler.Type(key, FormColumns.MeasureKey, FormColumns.MeasureStatus, "推进中")
                .Type(key, FormColumns.MeasureKey, FormColumns.MeasurePercent, 40 + (place % 60))
                .Type(key, FormColumns.MeasureKey, FormColumns.MeasureProgress, $"{text}，第{key}项");
        }

        return filler.Save();
    }
}
