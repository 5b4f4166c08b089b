using System.CommandLine;
using System.Globalization;
using Evaluation.Host.Loading;
using Evaluation.Host.Settings;
using Evaluation.Host.Web.Accounts;
using Evaluation.Model.Problems;
using Evaluation.Store;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Cli;

/// <summary><c>user add|list|disable|enable|reset</c>: the portal's accounts.</summary>
internal static class UserVerb
{
    private static readonly string[] Columns = ["name", "role", "agency", "state", "created"];

    public static Command Create(Surroundings around) => new VerbCommand("user", "Accounts of the portal.", "evaluation user add zhang.san --role office")
    {
        Add(around),
        List(around),
        ForOne(around, "disable", "Keep somebody from signing in; ends sessions, tokens and links at once.", (desk, account) => desk.SetDisabled(account, isDisabled: true)),
        ForOne(around, "enable", "Let somebody sign in again.", (desk, account) => desk.SetDisabled(account, isDisabled: false)),
        Reset(around),
    };

    private static VerbCommand Add(Surroundings around)
    {
        var name = NameArgument();
        var role = Arguments.Word("--role", "What the account may do.", Enum.GetValues<AccountRole>());
        role.Required = true;
        var agency = new Option<string?>("--agency") { Description = "For an agency account: its code, name or alias.", HelpName = "AGENCY" };
        var command = Verb(around, "add", "Make an account and print its initial password, which must be changed at the first sign-in.", "evaluation user add zhongxuanbu --role agency --agency 中宣部", (parsed, settings, store, desk) =>
        {
            var given = parsed.GetValue(agency);
            // A new database knows its agencies from the package.
            var loaded = given is null ? Loaded.Nothing : FirstLoad.Ensure(store, settings, around.Actor(), CancellationToken.None);
            if (loaded.IsRefused)
                return around.Refuse(loaded.Problems, OutputFormat.Table);
            var code = given is null ? null : store.Reference.Agencies().Find(given)?.Code ?? given;
            var (password, refusal) = desk.Add(parsed.GetRequiredValue(name), parsed.GetRequiredValue(role)!.Value, code);
            return refusal is null ? Say(around, password!) : Refuse(around, refusal);
        });
        command.Add(name);
        command.Add(role);
        command.Add(agency);
        return command;
    }

    private static VerbCommand List(Surroundings around)
    {
        var format = FormatOptions.Of(OutputFormat.Table);
        var command = Verb(around, "list", "List the accounts.", "evaluation user list", (parsed, _, store, _) =>
        {
            around.Out.Write(new Listing(Columns, [.. store.Accounts.All().Select(a => RowOf(a, store.Clock.GetUtcNow()))]), parsed.GetValue(format));
            return ExitCode.Done;
        });
        command.Add(format);
        return command;
    }

    private static VerbCommand Reset(Surroundings around)
    {
        var name = NameArgument();
        var command = new VerbCommand("reset", "Print an address with which a new password can be set, once and within 24 hours.", "evaluation user reset zhang.san");
        var settingOptions = new SettingOptions();
        command.Add(name);
        settingOptions.AddUrlsTo(command);
        settingOptions.AddDatabaseTo(command);
        command.SetAction(parsed => settingOptions.Read(parsed, around, OutputFormat.Table) is { } settings
            ? With(around, settings, (store, desk) => Find(store, parsed.GetRequiredValue(name)) is { } account
                ? Say(around, settings.Urls[0].TrimEnd('/') + desk.Reset(account))
                : Refuse(around, NoSuch(parsed.GetRequiredValue(name))))
            : ExitCode.BadInput);
        return command;
    }

    /// <param name="act">Gives why not.</param>
    private static VerbCommand ForOne(Surroundings around, string verb, string description, Func<AccountDesk, Account, Problem?> act)
    {
        var name = NameArgument();
        var command = Verb(around, verb, description, $"evaluation user {verb} zhang.san", (parsed, _, store, desk) =>
        {
            var written = parsed.GetRequiredValue(name);
            if (Find(store, written) is not { } account)
                return Refuse(around, NoSuch(written));
            return act(desk, account) is { } refusal ? Refuse(around, refusal) : ExitCode.Done;
        });
        command.Add(name);
        return command;
    }

    private static VerbCommand Verb(Surroundings around, string verb, string description, string example, Func<ParseResult, AppSettings, EvaluationStore, AccountDesk, int> run)
    {
        var settingOptions = new SettingOptions();
        var command = new VerbCommand(verb, description, example);
        settingOptions.AddTo(command);
        command.SetAction(parsed => settingOptions.Read(parsed, around, OutputFormat.Table) is { } settings
            ? With(around, settings, (store, desk) => run(parsed, settings, store, desk))
            : ExitCode.BadInput);
        return command;
    }

    private static int With(Surroundings around, AppSettings settings, Func<EvaluationStore, AccountDesk, int> run)
    {
        using var store = EvaluationStore.Open(settings.Database, around.Clock);
        return run(store, new AccountDesk(store, store.Clock, around.Actor()));
    }

    private static Argument<string> NameArgument() => new("NAME") { Description = "The account's name." };

    private static Account? Find(EvaluationStore store, string written) => store.Accounts.Find(AccountNames.Fold(written))?.Account;

    private static Problem NoSuch(string name) => AccountProblems.Unknown.At(name, name);

    private static object?[] RowOf(Account account, DateTimeOffset now) =>
    [
        account.Name,
        account.Role.ToString().ToLowerInvariant(),
        account.Agency,
        account.IsDisabled ? "disabled" : account.IsLocked(now) ? "locked" : account.MustChange ? "must change password" : "active",
        account.CreatedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    ];

    private static int Say(Surroundings around, string line)
    {
        around.Out.Write($"{line}\n");
        return ExitCode.Done;
    }

    private static int Refuse(Surroundings around, Problem refusal)
    {
        around.Error.WriteProblems([refusal], OutputFormat.Table);
        return ExitCode.BadInput;
    }
}
