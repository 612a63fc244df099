using System.Text;
using RelationsExplorer.Web.Commands;

namespace RelationsExplorer.PageTests.Commands;

public sealed class CorpusFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("relations-corpus-").FullName;

    [Fact]
    public void Articles_are_read_in_the_order_of_their_names_with_what_lies_beside_them()
    {
        Write("b.txt", "B");
        Write("a.md", "A");
        Write("b.meta.yml", "title: B");
        Write("inner/c.HTML", "C");
        var read = CorpusFolder.Read([_folder]);
        Assert.Equal(["a.md", "b.txt", "inner/c.HTML"], read.Articles.Select(f => f.Name));
        Assert.Equal("title: B", Encoding.UTF8.GetString(read.Articles[1].Meta!.Value.Span));
        Assert.Null(read.Articles[0].Meta);
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void Hidden_files_readmes_and_vocabularies_are_no_articles()
    {
        Write(".hidden.md", "");
        Write(".git/x.md", "");
        Write("README.md", "");
        Write("vocabulary/themes.yml", "themes: []");
        Write("vocabulary/notes.md", "");
        Write("a.md", "A");
        var read = CorpusFolder.Read([_folder]);
        Assert.Equal(["a.md"], read.Articles.Select(f => f.Name));
        Assert.Equal(["vocabulary/themes.yml"], read.Vocabulary.Select(f => f.Name));
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void Folders_are_looked_into_however_deep_but_links_to_folders_are_not()
    {
        Write("a.md", "A");
        Write("one/two/three/b.md", "B");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "one", "round"), _folder);
        File.CreateSymbolicLink(Path.Combine(_folder, "linked.md"), Path.Combine(_folder, "a.md"));
        string[] found = ["a.md", "linked.md", "one/two/three/b.md"];
        Assert.Equal(found, CorpusFolder.Read([_folder]).Articles.Select(f => f.Name));
        Assert.Equal(found.Select(name => Path.Combine(_folder, name)), CorpusPlaces.FilesOf([_folder]));
    }

    [Fact]
    public void A_folder_without_a_vocabulary_uses_the_one_that_comes_with_the_app()
    {
        Write("a.md", "A");
        Assert.Contains("vocabulary/themes.yml", CorpusFolder.Read([_folder]).Vocabulary.Select(f => f.Name));
    }

    [Fact]
    public void A_file_named_alone_is_read_with_what_lies_beside_it()
    {
        Write("a.txt", "A");
        Write("a.meta.yml", "title: A");
        var read = CorpusFolder.Read([Path.Combine(_folder, "a.txt")]);
        Assert.Equal("a.txt", Assert.Single(read.Articles).Name);
        Assert.NotNull(read.Articles[0].Meta);
    }

    [Fact]
    public void Bibliographies_beside_the_articles_are_read_and_the_name_of_a_file_brings_its_own()
    {
        Write("a.txt", "A");
        Write("a.bib", "@misc{a}");
        Write("notes/all.CSL.json", "[]");
        Write("b.ris", "TY  - BOOK");
        Assert.Equal(["a.bib", "b.ris", "notes/all.CSL.json"], CorpusFolder.Read([_folder]).Bibliographies.Select(file => file.Name));
        Assert.Empty(CorpusFolder.Read([_folder]).Diagnostics);
        Assert.Equal(["a.bib"], CorpusFolder.Read([Path.Combine(_folder, "a.txt")]).Bibliographies.Select(file => file.Name));
    }

    [Fact]
    public void A_file_named_twice_is_read_once()
    {
        Write("a.txt", "A");
        Assert.Single(CorpusFolder.Read([_folder, Path.Combine(_folder, "a.txt")]).Articles);
    }

    [Fact]
    public void Two_files_of_one_name_are_told_apart_by_their_folders()
    {
        Write("one/a.md", "1");
        Write("two/a.md", "2");
        var read = CorpusFolder.Read([Path.Combine(_folder, "one"), Path.Combine(_folder, "two")]);
        Assert.Equal(["a.md", "two/a.md"], read.Articles.Select(f => f.Name));
    }

    [Fact]
    public void What_is_left_out_is_told()
    {
        Write("a.md", "A");
        Write("lost.meta.yml", "title: Lost");
        Write("scan.jpg", "");
        Assert.Equal(
            [
                "lost.meta.yml: warning: No article lies beside this file. [meta-without-article]",
                "scan.jpg: warning: Left out: articles are .md, .txt, .html, .docx or .pdf files. [unknown-format]",
            ],
            CorpusFolder.Read([_folder]).Diagnostics.Select(d => d.ToString()));
    }

    [Fact]
    public void What_a_store_was_made_from_changes_with_every_byte_and_name()
    {
        string Content()
        {
            return StoreInput.Of(CorpusFolder.Read([_folder]), [_folder], Path.Combine(_folder, "x.db")).Content;
        }

        Write("a.md", "A");
        var before = Content();
        Assert.Equal(before, Content());
        Write("a.md", "B");
        var edited = Content();
        File.Move(Path.Combine(_folder, "a.md"), Path.Combine(_folder, "b.md"));
        var renamed = Content();
        Write("b.meta.yml", "title: B");
        Assert.Equal(4, new[] { before, edited, renamed, Content() }.Distinct().Count());
    }

    [Fact]
    public void A_store_remembers_where_its_files_lay_as_seen_from_itself()
    {
        Write("corpus/a.md", "A");
        var paths = new[] { Path.Combine(_folder, "corpus") };
        var store = Path.Combine(_folder, "x.db");
        var input = StoreInput.Of(CorpusFolder.Read(paths), paths, store);
        Assert.Equal(["corpus"], input.Paths);
        var again = StoreInput.ParseOrNull(input.ToString())!;
        Assert.Equal(input.Content, again.Content);
        Assert.Equal(paths, again.PathsOrNull(store));
        Assert.Null(again.PathsOrNull(Path.Combine(_folder, "elsewhere", "x.db")));
        Assert.Null(StoreInput.ParseOrNull("something else"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
