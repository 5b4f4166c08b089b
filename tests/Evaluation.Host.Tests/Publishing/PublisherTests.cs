using System.Security.Cryptography;
using System.Text;
using Evaluation.Host.Publishing;
using Evaluation.Report.Documents;

namespace Evaluation.Host.Tests.Publishing;

public sealed class PublisherTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2024, 7, 1, 4, 0, 0, TimeSpan.Zero);

    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task What_was_published_verifies()
    {
        await PublishAsync("annual", ("年度.xlsx", "one"), ("charts/a.svg", "two"));

        var verified = FolderVerification.Of(temp.Path, null);

        Assert.Empty(verified.Problems);
        Assert.Equal(["charts/a.svg", "年度.xlsx"], verified.Rows.Select(f => f.Name));
        // sha256sum of the three letters "one"
        Assert.Equal("7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed", verified.Rows[1].Sha256);
    }

    [Fact]
    public async Task One_changed_byte_is_found()
    {
        await PublishAsync("annual", ("a.txt", "one"));
        File.WriteAllText(temp["a.txt"], "onf");

        Assert.Equal(["file-changed"], Codes(FolderVerification.Of(temp.Path, null)));
        Assert.Equal(["file-changed"], Codes(FolderVerification.Of(temp["a.txt"], null)));
    }

    [Fact]
    public async Task A_missing_file_is_an_error_and_an_extra_one_a_notice()
    {
        await PublishAsync("annual", ("a.txt", "one"), ("b.txt", "two"));
        File.Delete(temp["a.txt"]);
        temp.Write("c.txt", "mine");

        var verified = FolderVerification.Of(temp.Path, null);

        Assert.Equal(["file-missing", "file-unlisted"], Codes(verified));
        Assert.Equal(["b.txt"], verified.Rows.Select(f => f.Name));
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../b.txt")]
    [InlineData("a\\b.txt")]
    [InlineData("C:b.txt")]
    [InlineData("a//b.txt")]
    public async Task A_manifest_that_points_outside_its_folder_is_refused(string name)
    {
        await PublishAsync("annual", ("a.txt", "one"));
        var path = temp[Manifest.FileName];
        File.WriteAllText(path, File.ReadAllText(path).Replace("a.txt", name.Replace("\\", "\\\\")));

        Assert.Equal(["manifest-broken"], Codes(FolderVerification.Of(temp.Path, null)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"format\":\"other/1\",\"runs\":[]}")]
    [InlineData("{\"format\":\"evaluation-manifest/1\",\"runs\":[{}]}")]
    [InlineData("{\"format\":\"evaluation-manifest/1\",\"runs\":7}")]
    public void A_broken_manifest_is_named(string text)
    {
        temp.Write(Manifest.FileName, text);

        Assert.Equal(["manifest-broken"], Codes(FolderVerification.Of(temp.Path, null)));
    }

    [Fact]
    public void A_folder_without_a_manifest_and_a_path_without_a_file_are_refused()
    {
        Assert.Equal(["manifest-missing"], Codes(FolderVerification.Of(temp.Path, null)));
        Assert.Equal(["path-missing"], Codes(FolderVerification.Of(temp["none"], null)));
    }

    [Fact]
    public async Task Two_products_share_a_folder_and_its_manifest()
    {
        await PublishAsync("annual", ("a.txt", "one"));
        await PublishAsync("scorecards", ("b.txt", "two"));

        var verified = FolderVerification.Of(temp.Path, null);

        Assert.Empty(verified.Problems);
        Assert.Equal(["a.txt", "b.txt"], verified.Rows.Select(f => f.Name));
    }

    [Fact]
    public async Task A_run_replaces_the_one_before_it_and_takes_its_files_away()
    {
        await PublishAsync("annual", ("a.txt", "one"), ("gone.txt", "two"), ("edited.txt", "three"));
        File.WriteAllText(temp["edited.txt"], "somebody's notes");

        await PublishAsync("annual", ("a.txt", "newer"));

        Assert.False(File.Exists(temp["gone.txt"]));
        Assert.True(File.Exists(temp["edited.txt"]));
        Assert.Equal(["file-unlisted"], Codes(FolderVerification.Of(temp.Path, null)));
        Assert.Equal("newer", File.ReadAllText(temp["a.txt"]));
    }

    [Fact]
    public async Task The_same_run_again_gives_the_same_manifest()
    {
        await PublishAsync("annual", ("a.txt", "one"));
        var first = File.ReadAllBytes(temp[Manifest.FileName]);

        await new Publisher(temp.Path, new FixedClock(Noon.AddDays(1)), null).PublishAsync(Publication("annual", ("a.txt", "one")), CancellationToken.None);

        Assert.Equal(first, File.ReadAllBytes(temp[Manifest.FileName]));
    }

    [Fact]
    public async Task A_file_that_fails_leaves_the_old_ones_and_no_leftovers()
    {
        await PublishAsync("annual", ("a.txt", "old"));
        var publication = new Publication("annual", "2023", Stamp,
        [
            new Artifact("a.txt", stream => stream.Write("new"u8)),
            new Artifact("b.txt", _ => throw new InvalidDataException("half-way")),
        ]);

        await Assert.ThrowsAsync<InvalidDataException>(() => new Publisher(temp.Path, new FixedClock(Noon), null).PublishAsync(publication, CancellationToken.None));

        Assert.Equal("old", File.ReadAllText(temp["a.txt"]));
        Assert.Empty(FolderVerification.Of(temp.Path, null).Problems);
        Assert.Empty(Directory.GetFiles(temp.Path, "*.tmp"));
    }

    [Fact]
    public async Task Leftovers_of_a_dead_run_go_away_and_other_hidden_files_stay()
    {
        temp.Write(".a.txt.0123456789abcdef.tmp", "half");
        temp.Write("charts/.b.svg.fedcba9876543210.tmp", "half");
        temp.Write(".mine.tmp", "notes");

        await PublishAsync("annual", ("a.txt", "one"), ("charts/b.svg", "two"));

        Assert.False(File.Exists(temp[".a.txt.0123456789abcdef.tmp"]));
        Assert.False(File.Exists(temp["charts/.b.svg.fedcba9876543210.tmp"]));
        Assert.True(File.Exists(temp[".mine.tmp"]));
    }

    [Fact]
    public async Task Many_publishers_of_one_folder_wait_for_each_other()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => PublishAsync($"product{i}", ($"{i}.txt", $"{i}")))));

        var verified = FolderVerification.Of(temp.Path, null);
        Assert.Empty(verified.Problems);
        Assert.Equal(8, verified.Rows.Count);
    }

    [Fact]
    public async Task A_signed_manifest_verifies_with_the_public_key_and_no_other()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var stranger = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var signer = ManifestSigner.Load(temp.Write("keys/private.pem", key.ExportPkcs8PrivateKeyPem())).Rows.Single();
        using var mine = ManifestSigner.Load(temp.Write("keys/public.pem", key.ExportSubjectPublicKeyInfoPem())).Rows.Single();
        using var other = ManifestSigner.Load(temp.Write("keys/other.pem", stranger.ExportSubjectPublicKeyInfoPem())).Rows.Single();
        var folder = temp["out"];
        await new Publisher(folder, new FixedClock(Noon), signer).PublishAsync(Publication("annual", ("a.txt", "one")), CancellationToken.None);

        Assert.Empty(FolderVerification.Of(folder, mine).Problems);
        Assert.Equal(["signature-wrong"], Codes(FolderVerification.Of(folder, other)));

        var manifest = Path.Combine(folder, Manifest.FileName);
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("2024-06-30", "2024-06-29"));
        Assert.Equal(["signature-wrong"], Codes(FolderVerification.Of(folder, mine)));

        File.Delete(Path.Combine(folder, Manifest.SignatureName));
        Assert.Equal(["signature-missing"], Codes(FolderVerification.Of(folder, mine)));
    }

    [Theory]
    [InlineData("not a key")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")]
    public void A_bad_key_is_a_problem(string text) =>
        Assert.Equal(["key-unreadable"], ManifestSigner.Load(temp.Write("key.pem", text)).Problems.Select(p => p.Code.Id));

    [Theory]
    [InlineData("国家知识产权局", "国家知识产权局")]
    [InlineData("a/b\\c:d*e?f\"g<h>i|j", "a_b_c_d_e_f_g_h_i_j")]
    [InlineData("..", "_..")]
    [InlineData("", "_")]
    [InlineData(" 空 格 ", "空_格")]
    public void A_name_is_safe_in_a_file_name(string name, string expected) => Assert.Equal(expected, FileNames.Safe(name));

    private static RunStamp Stamp => new("0123456789abcdef", new DateOnly(2024, 6, 30), "d", "s", "t", "0.1.0");

    private static Publication Publication(string product, params (string Name, string Text)[] files) =>
        new(product, "2023", Stamp, files.Select(f => new Artifact(f.Name, stream => stream.Write(Encoding.UTF8.GetBytes(f.Text)))));

    private static IEnumerable<string> Codes(Model.Problems.Read<ManifestFile> verified) => verified.Problems.Select(p => p.Code.Id);

    private Task<ManifestRun> PublishAsync(string product, params (string Name, string Text)[] files) =>
        new Publisher(temp.Path, new FixedClock(Noon), null).PublishAsync(Publication(product, files), CancellationToken.None);
}
