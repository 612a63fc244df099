using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Events.Deeds;

/// <summary>What deeds are done to, by kinds: a bridge and a railway are "works", an accord and a contract a "deal".</summary>
internal sealed class DeedThings
{
    private readonly Dictionary<string, List<Thing>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly List<(string Kind, EventType Type)> _types = [];
    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);

    /// <summary>Reads the rows of a file: a kind of things, its words with commas between them, and perhaps the kind of event that is meant where a deed with it has no row.</summary>
    /// <exception cref="InvalidOperationException">A row cannot be read; the message names file and line.</exception>
    public DeedThings(string file, IEnumerable<(int Line, string[] Row)> rows)
    {
        foreach (var (line, row) in rows)
        {
            if (row is not [{ Length: > 0 } kind, { Length: > 0 } words, ..] || row.Length > 3) throw DeedTable.Wrong(file, line, "a row has a kind of things, its words, and perhaps a kind of event, with tabs between them");
            if (row.Length == 3) _types.Add((kind, Enum.TryParse<EventType>(row[2], ignoreCase: true, out var type) ? type : throw DeedTable.Wrong(file, line, $"'{row[2]}' is no kind of event")));
            if (!_kinds.Add(kind)) throw DeedTable.Wrong(file, line, $"the kind '{kind}' is there twice");
            foreach (var word in words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) Add(kind, word);
        }
    }

    /// <summary>The kinds of things by the kind of event that is meant where a deed with them has no row of its own.</summary>
    public ILookup<EventType, string> ByType => _types.ToLookup(x => x.Type, x => x.Kind);

    /// <summary>Whether there is a kind of this name.</summary>
    public bool Has(string kind) => _kinds.Contains(kind);

    /// <summary>The kinds of the thing that begins at a word, and of how many words it is; none where no thing begins there.</summary>
    /// <param name="words">The words of the passage.</param>
    /// <param name="at">Where it would begin.</param>
    /// <param name="kinds">Its kinds, where it is one.</param>
    public int LengthAt(CueWords words, int at, out IReadOnlyList<string> kinds)
    {
        kinds = [];
        if (!_byFirstWord.TryGetValue(words[at].Text, out var things)) return 0;
        foreach (var thing in things)
        {
            if (!thing.StandsAt(words, at)) continue;
            kinds = thing.Kinds;
            return thing.Words.Length;
        }

        return 0;
    }

    private void Add(string kind, string word)
    {
        var plain = word.TrimEnd('*').Split([' ', '-', '’', '\''], StringSplitOptions.RemoveEmptyEntries);
        Add(kind, plain, word);
        if (word[^1] != '*') Add(kind, [.. plain[..^1], VerbForms.WithS(plain[^1])], word);
    }

    // The longest stand first: "border agreement" is not also a "border".
    private void Add(string kind, string[] words, string entry)
    {
        if (words.Length == 0) throw new InvalidOperationException($"'{entry}' is no thing.");
        if (!_byFirstWord.TryGetValue(words[0], out var things)) _byFirstWord[words[0]] = things = [];
        if (things.Find(t => t.Words.SequenceEqual(words)) is { } known)
        {
            if (!known.Kinds.Contains(kind)) known.Kinds.Add(kind);
            return;
        }

        things.Add(new Thing(words, [kind]));
        things.Sort((a, b) => b.Words.Length - a.Words.Length);
    }

    private sealed record Thing(string[] Words, List<string> Kinds)
    {
        public bool StandsAt(CueWords words, int at)
        {
            if (at + Words.Length > words.Count) return false;
            for (var i = 1; i < Words.Length; i++)
            {
                if (words[at + i].Text != Words[i]) return false;
            }

            return true;
        }
    }
}
