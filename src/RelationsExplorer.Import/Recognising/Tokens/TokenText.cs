namespace RelationsExplorer.Import.Recognising.Tokens;

/// <summary>A text cut into tokens, each with the phrases of a book that may begin there.</summary>
/// <typeparam name="TKind">The kinds of meaning.</typeparam>
internal class TokenText<TKind>
    where TKind : struct, Enum
{
    // In which the two cases of a Latin letter differ.
    private const int CaseBit = 0x20;
    private readonly Token[] _tokens;
    private readonly PhraseBook<TKind>.Phrase[]?[] _phrases;

    /// <summary>Cuts the text and looks up its words.</summary>
    public TokenText(string text, PhraseBook<TKind> book)
    {
        Text = text;
        _tokens = [.. Tokeniser.Cut(text)];
        _phrases = new PhraseBook<TKind>.Phrase[]?[_tokens.Length];
        for (var i = 0; i < _tokens.Length; i++)
        {
            if (_tokens[i].Kind == TokenKind.Word) _phrases[i] = book.BeginningWith(Words(i));
        }
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How many tokens it has.</summary>
    public int Count => _tokens.Length;

    /// <summary>The token at that place; beyond either end an empty sign.</summary>
    public Token this[int i] => (uint)i < (uint)_tokens.Length ? _tokens[i]
        : new Token(i < 0 ? 0 : Text.Length, i < 0 ? 0 : Text.Length, TokenKind.Sign, IsGlued: false);

    /// <summary>The token's characters.</summary>
    public ReadOnlySpan<char> Words(int i)
    {
        var token = this[i];
        return Text.AsSpan(token.Start, token.Length);
    }

    /// <summary>Whether some phrase of the book may begin here.</summary>
    public bool MayBegin(int i) => (uint)i < (uint)_phrases.Length && _phrases[i] is not null;

    /// <summary>Whether a phrase stands here with which what is looked for may begin.</summary>
    public bool MayOpen(int i)
    {
        var phrases = (uint)i < (uint)_phrases.Length ? _phrases[i] : null;
        for (var n = 0; n < phrases?.Length; n++)
        {
            if (phrases[n].Opens && Follows(i + 1, phrases[n].Rest)) return true;
        }

        return false;
    }

    /// <summary>Whether the token is that word, in lower case or not.</summary>
    public bool IsWord(int i, string word)
    {
        // The most frequent question of all: length and first letter answer it nearly always.
        var token = this[i];
        return token.Length == word.Length && (Text[token.Start] | CaseBit) == (word[0] | CaseBit) && Text.AsSpan(token.Start, token.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the token is one of those words, in lower case or not.</summary>
    public bool IsAnyWord(int i, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (IsWord(i, word)) return true;
        }

        return false;
    }

    /// <summary>Whether the token is a word with a capital at its beginning.</summary>
    public bool IsCapitalised(int i) => this[i].Kind == TokenKind.Word && char.IsUpper(Text[this[i].Start]);

    /// <summary>Whether the token is that sign.</summary>
    public bool IsSign(int i, char sign) => this[i] is { Kind: TokenKind.Sign, Length: 1 } token && Text[token.Start] == sign;

    /// <summary>Whether the token is a hyphen or dash of any length.</summary>
    public bool IsDash(int i) => this[i] is { Kind: TokenKind.Sign, Length: 1 } token && Text[token.Start] is '-' or '–' or '—' or '‐' or '‑' or '−';

    /// <summary>Whether the token is a single quotation mark or apostrophe.</summary>
    public bool IsApostrophe(int i) => this[i] is { Kind: TokenKind.Sign, Length: 1 } token && Text[token.Start] is '\'' or '’' or '‘';

    /// <summary>Whether the token ends a sentence, a clause or the text: anything but a word or number goes on there.</summary>
    public bool IsPause(int i) => this[i].Kind == TokenKind.Sign && !IsDash(i) && !IsApostrophe(i);

    /// <summary>Whether a phrase of that kind stands here; the longest one's value, and the token after it.</summary>
    public bool Says(int i, TKind kind, out int value, out int next)
    {
        var phrases = (uint)i < (uint)_phrases.Length ? _phrases[i] : null;
        for (var n = 0; n < phrases?.Length; n++)
        {
            if (!EqualityComparer<TKind>.Default.Equals(phrases[n].Kind, kind) || !Follows(i + 1, phrases[n].Rest)) continue;
            (value, next) = (phrases[n].Value, i + 1 + phrases[n].Rest.Length);
            return true;
        }

        (value, next) = (0, i);
        return false;
    }

    /// <summary>Whether a phrase of that kind stands here.</summary>
    public bool Says(int i, TKind kind) => Says(i, kind, out _, out _);

    private bool Follows(int i, string[] rest)
    {
        for (var n = 0; n < rest.Length; n++)
        {
            if (rest[n] == "-" ? !IsDash(i + n) : !IsWord(i + n, rest[n])) return false;
        }

        return true;
    }
}
