using System.CommandLine;
using System.Globalization;
using Evaluation.Host.Publishing;
using Evaluation.Host.Settings;
using Evaluation.Model.Problems;
using Evaluation.Store;

namespace Evaluation.Host.Cli;

/// <summary><c>verify FILE|DIR</c> and <c>verify --audit</c>.</summary>
internal static class VerifyVerb
{
    private static readonly string[] Columns = ["file", "bytes", "sha256"];

    public static Command Create(Surroundings around)
    {
        var path = new Argument<string?>("FILE|DIR") { Description = "A published file, or an output folder.", Arity = ArgumentArity.ZeroOrOne };
        var publicKey = new Option<string?>("--public-key") { Description = "PEM file: the manifest must be signed with its private half.", HelpName = "FILE" };
        var audit = new Option<bool>("--audit") { Description = "Walk the database's audit chain instead." };
        var (format, settingOptions) = (FormatOptions.Of(OutputFormat.Table), new SettingOptions());
        var command = new VerbCommand("verify", "Check published files against their manifest, or the database's audit chain.", "evaluation verify output/annual-2023");
        command.Add(path);
        command.Add(publicKey);
        command.Add(format);
        command.Add(audit);
        settingOptions.AddDatabaseTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(path) is null != result.GetValue(audit))
                result.AddError("Give either a file or folder to verify, or --audit.");
        });
        command.SetAction(parsed => parsed.GetValue(audit)
            ? VerifyAudit(around, settingOptions.Read(parsed, around, parsed.GetValue(format)), parsed.GetValue(format))
            : VerifyFiles(around, settingOptions.Load(parsed, around), Path.GetFullPath(parsed.GetRequiredValue(path)!, around.Folder), parsed.GetValue(publicKey), parsed.GetValue(format)));
        return command;
    }

    private static int VerifyFiles(Surroundings around, Read<AppSettings> settings, string path, string? publicKey, OutputFormat format)
    {
        around.Error.WriteProblems(Superseded(around, settings, path), format);
        if (publicKey is null)
            return Print(around, FolderVerification.Of(path, publicKey: null), format);
        var key = ManifestSigner.Load(Path.GetFullPath(publicKey, around.Folder));
        if (key.IsRefused)
            return Print(around, new Read<ManifestFile>([], key.Problems), format);
        using var signer = key.Rows.Single();
        return Print(around, FolderVerification.Of(path, signer), format);
    }

    /// <summary>What the office's own database, where it is at hand, knows to have overtaken the files.</summary>
    private static IReadOnlyList<Problem> Superseded(Surroundings around, Read<AppSettings> settings, string path)
    {
        if (FolderVerification.ManifestOf(path) is not { } found || settings.Rows.Count == 0 || !settings.Rows[0].HasDatabase)
            return [];
        try
        {
            using var store = EvaluationStore.OpenAsItIs(settings.Rows[0].Database, around.Clock);
            if (store.PendingMigrations().Count > 0)
                throw new StoreException("An earlier version of this program made it.");
            return SupersededNotices.Of(store, found.Manifest, found.Only);
        }
        catch (StoreException error)
        {
            around.Error.Write($"evaluation: the database can't say whether the files are superseded: {error.Message}\n");
            return [];
        }
    }

    private static int VerifyAudit(Surroundings around, AppSettings? settings, OutputFormat format)
    {
        if (settings is null)
            return ExitCode.BadInput;
        // A database that had to be made first would be sound and say nothing of the one that was meant.
        using var store = EvaluationStore.OpenAsItIs(settings.Database, around.Clock);
        var verified = store.Audit.Verify();
        around.Error.WriteProblems([.. verified.Faults.Select(Problem)], format);
        around.Out.Write(new Listing(["audit_rows", "faults"], [[verified.Rows, verified.Faults.Count]]), format);
        return verified.IsSound ? ExitCode.Done : ExitCode.BadInput;
    }

    private static Problem Problem(AuditFault fault)
    {
        var code = fault.Kind switch
        {
            AuditFaultKind.Altered => PublishProblems.AuditAltered,
            AuditFaultKind.Missing => PublishProblems.AuditMissing,
            AuditFaultKind.Reordered => PublishProblems.AuditReordered,
            AuditFaultKind.Unlinked => PublishProblems.AuditUnlinked,
            AuditFaultKind.NotTheEnd => PublishProblems.AuditNotTheEnd,
        };
        return new Problem(code, new Place("audit"), fault.Seq.ToString(CultureInfo.InvariantCulture));
    }

    private static int Print(Surroundings around, Read<ManifestFile> verified, OutputFormat format)
    {
        around.Error.WriteProblems(verified.Problems, format);
        around.Out.Write(new Listing(Columns, [.. verified.Rows.Select(f => new object?[] { f.Name, f.Bytes, f.Sha256 })]), format);
        return verified.IsRefused ? ExitCode.BadInput : ExitCode.Done;
    }
}
