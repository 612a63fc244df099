using System.Text;
using RelationsExplorer.Web.Commands;

namespace RelationsExplorer.PageTests.Commands;

/// <summary>What is noted of files beside a store: it spares the reading of those that have not changed, and of no others.</summary>
public sealed class FileNotesTests : IDisposable
{
    private static readonly DateTime _longAgo = new(2024, 3, 4, 5, 6, 7, DateTimeKind.Utc);
    private readonly string _folder = Directory.CreateTempSubdirectory("relations-notes-").FullName;

    private string Article => Path.Combine(_folder, "a.md");

    private string Store => Path.Combine(_folder, "relations.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_with_the_length_and_times_that_were_noted_is_not_read()
    {
        Write("A", _longAgo);
        Assert.Equal(HashOf("A"), Look());
        Write("B", _longAgo);
        Assert.Equal(HashOf("A"), Look());
    }

    [Fact]
    public void A_file_that_was_touched_is_read_and_noted_anew()
    {
        Write("A", _longAgo);
        Look();
        Write("A", _longAgo.AddDays(1));
        Assert.Equal(HashOf("A"), Look());
        Write("B", _longAgo.AddDays(1));
        Assert.Equal(HashOf("A"), Look());
    }

    [Theory]
    [InlineData("B", 1)]             // the same length, later
    [InlineData("B", -400)]          // an older file in its place
    [InlineData("longer", 0)]        // another length at the same time
    public void A_file_that_has_changed_is_read(string words, int days)
    {
        Write("A", _longAgo);
        Look();
        Write(words, _longAgo.AddDays(days));
        Assert.Equal(HashOf(words), Look());
    }

    [Fact]
    public void A_change_within_the_second_of_the_look_is_seen()
    {
        var now = DateTime.UtcNow;
        Write("A", now);
        Look();
        Write("B", now);
        Assert.Equal(HashOf("B"), Look());
    }

    [Fact]
    public void A_time_that_is_yet_to_come_is_not_trusted()
    {
        var later = DateTime.UtcNow.AddDays(2);
        Write("A", later);
        Look();
        Write("B", later);
        Assert.Equal(HashOf("B"), Look());
    }

    [Fact]
    public void What_a_link_leads_to_is_read_every_time()
    {
        var link = Path.Combine(_folder, "link.md");
        Write("A", _longAgo);
        File.CreateSymbolicLink(link, Article);
        Look(link);
        Write("B", _longAgo);
        Assert.Equal(HashOf("B"), Look(link));
    }

    [Theory]
    [InlineData(0)]        // its kind
    [InlineData(40)]       // the hash of the whole
    [InlineData(90)]       // a hash of a file
    [InlineData(-1)]       // its end
    public void Nothing_in_a_spoilt_note_is_trusted(int at)
    {
        Write("A", _longAgo);
        Look();
        var note = File.ReadAllBytes(Store + ".files");
        note[at < 0 ? ^-at : at] ^= 1;
        File.WriteAllBytes(Store + ".files", note);
        Write("B", _longAgo);
        Assert.Equal(HashOf("B"), Look());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ReExFiles 1 ")]
    [InlineData("The story of a bridge over a river, which is no note of ours at all, and is long enough to look like one to a hasty eye.")]
    public void Where_there_is_no_note_every_file_is_read_and_noted(string? instead)
    {
        Write("A", _longAgo);
        Look();
        File.Delete(Store + ".files");
        if (instead is not null) File.WriteAllText(Store + ".files", instead);
        Write("B", _longAgo);
        Assert.Equal(HashOf("B"), Look());
        Write("C", _longAgo);
        Assert.Equal(HashOf("B"), Look());
    }

    [Fact]
    public void A_file_that_is_gone_is_forgotten()
    {
        var other = Path.Combine(_folder, "b.md");
        Write("A", _longAgo);
        File.WriteAllText(other, "B");
        File.SetLastWriteTimeUtc(other, _longAgo);
        var notes = FileNotes.Of(Store);
        notes.HashOrNull(Article);
        notes.HashOrNull(other);
        notes.Keep();
        File.Delete(other);
        Look();
        Assert.DoesNotContain(other, File.ReadAllText(Store + ".files"), StringComparison.Ordinal);
        Assert.Null(FileNotes.Of(Store).HashOrNull(other));
    }

    [Fact]
    public void What_a_store_is_made_from_is_the_same_whether_files_are_read_or_noted()
    {
        Write("A", _longAgo);
        var meta = Path.Combine(_folder, "a.meta.yml");
        File.WriteAllText(meta, "title: A");
        var places = CorpusPlaces.Find([_folder]);
        var read = StoreInput.Of(CorpusFolder.Read(places), [_folder], Store);
        var notes = FileNotes.Of(Store);
        Assert.Equal(read.ToString(), StoreInput.Of(places, notes, [_folder], Store).ToString());
        notes.Keep();
        Assert.Equal(read.ToString(), StoreInput.Of(places, FileNotes.Of(Store), [_folder], Store).ToString());
    }

    private static string HashOf(string text) => FileNotes.HashOf(Encoding.UTF8.GetBytes(text));

    // As each start of the program does it.
    private string? Look(string? file = null)
    {
        var notes = FileNotes.Of(Store);
        var hash = notes.HashOrNull(file ?? Article);
        notes.Keep();
        return hash;
    }

    private void Write(string text, DateTime time)
    {
        File.WriteAllText(Article, text);
        File.SetLastWriteTimeUtc(Article, time);
    }
}
