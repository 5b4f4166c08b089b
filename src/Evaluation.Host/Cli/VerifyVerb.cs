using System.CommandLine;
using Evaluation.Host.Publishing;
using Evaluation.Model.Problems;

namespace Evaluation.Host.Cli;

/// <summary><c>verify FILE|DIR</c> and <c>verify --audit</c>.</summary>
internal static class VerifyVerb
{
    private static readonly string[] Columns = ["file", "bytes", "sha256"];

    public static Command Create(Surroundings around)
    {
        var path = new Argument<string?>("FILE|DIR") { Description = "A published file, or an output folder.", Arity = ArgumentArity.ZeroOrOne };
        var publicKey = new Option<string?>("--public-key") { Description = "PEM file: the manifest must be signed with its private half.", HelpName = "FILE" };
        var format = Verb.Format(OutputFormat.Table);
        var command = Verb.Named("verify", "Check published files against their manifest.", "evaluation verify output/annual-2023");
        command.Add(path);
        command.Add(publicKey);
        command.Add(format);
        command.SetAction(parsed => VerifyFiles(around, Path.GetFullPath(parsed.GetValue(path) ?? ".", around.Folder), parsed.GetValue(publicKey), parsed.GetValue(format)));
        return command;
    }

    private static int VerifyFiles(Surroundings around, string path, string? publicKey, OutputFormat format)
    {
        if (publicKey is null)
            return Print(around, FolderVerification.Of(path, publicKey: null), format);
        var key = ManifestSigner.Load(Path.GetFullPath(publicKey, around.Folder));
        if (key.IsRefused)
            return Print(around, new Read<ManifestFile>([], key.Problems), format);
        using var signer = key.Rows.Single();
        return Print(around, FolderVerification.Of(path, signer), format);
    }

    private static int Print(Surroundings around, Read<ManifestFile> verified, OutputFormat format)
    {
        around.Error.WriteProblems(verified.Problems, format);
        around.Out.Write(new Listing(Columns, [.. verified.Rows.Select(f => new object?[] { f.Name, f.Bytes, f.Sha256 })]), format);
        return verified.IsRefused ? ExitCode.BadInput : ExitCode.Done;
    }
}
