using Evaluation.Host.Publishing;
using Evaluation.Host.Settings;
using Evaluation.Host.Web.Security;

namespace Evaluation.Host.Doctoring;

/// <summary>Can reports be written and signed?</summary>
internal static class FolderChecks
{
    public static Check Output(AppSettings settings)
    {
        var folder = settings.OutputFolder;
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } above)
            folder = above;
        var probe = Path.Combine(folder, $".evaluation-{Guid.NewGuid():N}.probe");
        try
        {
            using (new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose))
                return Check.Ok("output", settings.OutputFolder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Check.Fail("output", $"{settings.OutputFolder} can't be written to: {error.Message}");
        }
    }

    /// <summary>A certificate that has run out, or will within a month, is told.</summary>
    public static IEnumerable<Check> Certificate(AppSettings settings, TimeProvider clock)
    {
        if (settings.Certificate.Length == 0)
            yield break;
        var read = ServerCertificate.Load(settings);
        foreach (var problem in read.Problems)
            yield return Check.Fail("certificate", problem.English);
        foreach (var certificate in read.Rows)
        {
            using (certificate)
            {
                var words = FormattableString.Invariant($"{settings.Certificate}, until {certificate.Until:yyyy-MM-dd}");
                if (certificate.Until < clock.GetUtcNow())
                    yield return Check.Fail("certificate", words);
                else
                    yield return certificate.Until < clock.GetUtcNow().AddDays(30) ? Check.Warn("certificate", words) : Check.Ok("certificate", words);
            }
        }
    }

    public static IEnumerable<Check> SigningKey(AppSettings settings)
    {
        if (settings.SigningKey.Length == 0)
            yield break;
        var key = ManifestSigner.Load(settings.SigningKey);
        foreach (var problem in key.Problems)
            yield return Check.Fail("signing key", problem.English);
        foreach (var signer in key.Rows)
        {
            signer.Dispose();
            yield return Check.Ok("signing key", settings.SigningKey);
        }
    }
}
