using System.Globalization;
using System.Text;
using RelationsExplorer.Import;

namespace RelationsExplorer.Benchmarks.Making;

/// <summary>Makes one article of a made-up corpus, by its number.</summary>
internal sealed class ArticleMaker(PhraseMaker phrases, int articles, int seed)
{
    private const int EventsPerArticle = 6;
    private const int SourcesPerArticle = 8;

    private readonly List<string> _telling = PhraseList.Lines("telling.txt");
    private readonly List<string> _judging = PhraseList.Lines("judging.txt");
    private readonly List<string> _leads = PhraseList.Lines("leads.txt");
    private readonly List<string> _tails = PhraseList.Lines("tails.txt");
    private readonly List<string> _notes = PhraseList.Lines("notes.txt");
    private readonly List<string> _furniture = PhraseList.Lines("furniture.txt");
    private readonly List<string> _headings = PhraseList.Lists("words.txt")["heading"];

    /// <summary>The folder of an article.</summary>
    public static string FolderOf(int number) => string.Create(CultureInfo.InvariantCulture, $"part-{number / 1000:000}");

    /// <summary>The article with this number.</summary>
    public CorpusFile Make(int number)
    {
        var chance = new Chance(seed, "article", number);
        var kind = chance.Next(10);
        var name = string.Create(CultureInfo.InvariantCulture, $"{FolderOf(number)}/article-{number:000000}");
        var (title, author, day) = (phrases.Title(chance), PhraseMaker.Person(chance), string.Create(CultureInfo.InvariantCulture, $"{chance.Between(1992, 2025)}-{chance.Between(1, 12):00}-{chance.Between(1, 28):00}"));
        var matter = $"slug: {Path.GetFileName(name)}\ntitle: \"{title}\"\nauthors: [\"{author}\"]\npublisher: \"The {PhraseMaker.Family(chance)} Review\"\npublished: \"{day}\"\nlanguage: en\n";
        var (paragraphs, notes) = Text(chance, kind);
        return kind switch
        {
            < 6 => new CorpusFile(name + ".md", Bytes($"---\n{matter}---\n\n{Markdown(paragraphs, notes)}")),
            < 9 => new CorpusFile(name + ".txt", Bytes(Plain(title, paragraphs, notes)), Bytes(matter)),
            _ => new CorpusFile(name + ".html", Bytes(Html(title, paragraphs, notes)), Bytes(matter)),
        };
    }

    // Some twenty-five paragraphs of two to six sentences under a few headings; here and there a note.
    private (List<string> Paragraphs, List<string> Notes) Text(Chance chance, int kind)
    {
        var (paragraphs, notes) = (new List<string>(), new List<string>());
        var count = chance.Between(16, 25);
        for (var p = 0; p < count; p++)
        {
            if (p > 0 && p % 6 == 0) paragraphs.Add("# " + chance.Of(_headings));
            var paragraph = new StringBuilder();
            for (var s = chance.Between(2, 6); s > 0; s--)
            {
                paragraph.Append(paragraph.Length > 0 ? " " : "").Append(Sentence(chance));
                if (!chance.Once(4)) continue;
                notes.Add(Note(chance));
                paragraph.Append(Marker(kind, notes.Count));
            }

            paragraphs.Add(paragraph.ToString());
        }

        return (paragraphs, notes);
    }

    // One sentence in four tells of something, half of them of what other articles may tell of too; the rest judge.
    private string Sentence(Chance chance)
    {
        if (chance.Once(4))
        {
            var own = chance.Once(2) ? new Chance(seed, "event", chance.Skewed(articles * EventsPerArticle)) : chance;
            return Upper(phrases.Fill(own.Of(_telling), own));
        }

        var (sentence, lead, tail) = (phrases.Fill(chance.Of(_judging), chance), chance.Once(3), chance.Once(3));
        if (lead) sentence = phrases.Fill(chance.Of(_leads), chance) + " " + Lower(sentence);
        if (tail && sentence[^1] == '.') sentence = sentence[..^1] + phrases.Fill(chance.Of(_tails), chance) + ".";
        return Upper(sentence);
    }

    private static string Upper(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    // Only a word that is never a name loses its capital behind a lead.
    private static string Lower(string sentence) =>
        sentence.StartsWith("The ", StringComparison.Ordinal) || sentence.StartsWith("It ", StringComparison.Ordinal) || sentence.StartsWith("For ", StringComparison.Ordinal)
            ? char.ToLowerInvariant(sentence[0]) + sentence[1..]
            : sentence;

    private string Note(Chance chance)
    {
        if (chance.Once(9)) return "Ibid.";
        var own = new Chance(seed, "source", chance.Skewed(articles * SourcesPerArticle));
        return phrases.Fill(own.Of(_notes), own);
    }

    private static string Marker(int kind, int note) => kind switch
    {
        < 6 => Invariant($"[^{note}]"),
        < 8 => Invariant($"[{note}]"),
        8 => Invariant($"({note})"),
        _ => Invariant($"<sup>{note}</sup>"),
    };

    private static string Markdown(List<string> paragraphs, List<string> notes) =>
        string.Join("\n\n", paragraphs.Select(p => p[0] == '#' ? "#" + p : p).Concat(notes.Select((note, i) => Invariant($"[^{i + 1}]: {note}")))) + "\n";

    private string Plain(string title, List<string> paragraphs, List<string> notes)
    {
        var furniture = _furniture.IndexOf("-");
        return string.Join('\n', _furniture.Take(furniture).Append(title).Concat(paragraphs.Select(p => p[0] == '#' ? p[2..] : p))
            .Append("Notes").Concat(notes.Select((note, i) => Invariant($"{i + 1}. {note}"))).Concat(_furniture.Skip(furniture + 1))) + "\n";
    }

    private string Html(string title, List<string> paragraphs, List<string> notes)
    {
        var furniture = _furniture.IndexOf("-");
        var page = new StringBuilder($"<!doctype html>\n<html lang=\"en\"><head><title>{title}</title></head>\n<body>\n<nav><ul>\n");
        foreach (var line in _furniture.Take(furniture)) page.Append(CultureInfo.InvariantCulture, $"<li><a href=\"/\">{line}</a></li>\n");
        page.Append(CultureInfo.InvariantCulture, $"</ul></nav>\n<article>\n<h1>{title}</h1>\n");
        foreach (var p in paragraphs) page.Append(p[0] == '#' ? $"<h2>{p[2..]}</h2>\n" : $"<p>{p}</p>\n");
        page.Append("<h2>Notes</h2>\n<ol>\n");
        foreach (var note in notes) page.Append(CultureInfo.InvariantCulture, $"<li>{note}</li>\n");
        page.Append("</ol>\n</article>\n<footer>\n");
        foreach (var line in _furniture.Skip(furniture + 1)) page.Append(CultureInfo.InvariantCulture, $"<p>{line}</p>\n");
        return page.Append("</footer>\n</body></html>\n").ToString();
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
