;; What a user of Emacs with Eglot sees: the diagnostics of the draft, what a reference points at, how a stykke gets another
;; number, how a label is set up while it is typed, how a reference is completed; then the act as an amending act makes it.
;; Editors/emacs is installed, and nothing is set.
;; emacs --batch --eval '(package-initialize)' -l emacs.el DRAFT ACT AMENDING
(require 'eglot)
(require 'flymake)

(defun fail (format &rest values)
  (message "emacs: %s" (apply #'format format values))
  (kill-emacs 1))

(defun ask (method line words parameters)
  "What the server answers about the place after WORDS on LINE."
  (goto-char (point-min))
  (forward-line (1- line))
  (unless (search-forward words (line-end-position) t) (fail "%s is not on line %d" words line))
  (eglot--signal-textDocument/didChange)
  (jsonrpc-request (eglot-current-server) method (funcall parameters)))

(let* ((draft (pop command-line-args-left))
       (act (expand-file-name (pop command-line-args-left)))
       (amending (expand-file-name (pop command-line-args-left)))
       (eglot-sync-connect 20)
       (end (+ (float-time) 20)))
  (find-file draft)
  (unless (eq major-mode 'lov-mode) (fail "the draft has the mode %s" major-mode))
  ;; `eglot-ensure' waits until the command is done that opened the draft.
  (run-hooks 'post-command-hook)
  (while (and (/= 6 (length (flymake-diagnostics))) (< (float-time) end))
    (accept-process-output nil 0.02)
    (sit-for 0.02))
  (let ((count (length (flymake-diagnostics))))
    (unless (= count 6) (fail "%d diagnostics, wanted 6" count)))

  (let ((hover (plist-get (plist-get (ask :textDocument/hover 47 "i medfør af §" #'eglot--TextDocumentPositionParams)
                                     :contents)
                          :value)))
    (unless (string-search "Miljøministeren" (or hover "")) (fail "hover: %s" hover)))

  (goto-char (point-min))
  (forward-line 19)
  (eglot-rename "stk. 3")
  (unless (looking-at "Stk\\. 3\\. I et havnebad") (fail "rename: %s" (buffer-substring (point) (line-end-position))))
  (save-excursion
    (forward-line 33)
    (unless (search-forward "§ 4, stk. 3, senest" (line-end-position) t) (fail "rename: the reference has its old number")))

  (forward-line 1)
  (delete-region (point) (search-forward "Stk. 4."))
  (insert "Stk 4")
  (let ((last-input-event ?.)) (self-insert-command 1 ?.))
  (beginning-of-line)
  (unless (looking-at "Stk\\. 4\\. Kommunal") (fail "on type: %s" (buffer-substring (point) (line-end-position))))

  (when (eglot--server-capable :completionProvider)
    (goto-char (point-min))
    (forward-line 5)
    (insert "Se § 9, jf. § ")
    (let* ((answer (ask :textDocument/completion 6 "jf. §" #'eglot--CompletionParams))
           (items (if (vectorp answer) answer (plist-get answer :items))))
      (when (zerop (length items)) (fail "»jf. §« is not completed"))))

  (set-buffer-modified-p nil)
  (find-file act)
  (run-hooks 'post-command-hook)
  (find-file amending)
  (run-hooks 'post-command-hook)
  (let ((effect (plist-get (plist-get (ask :textDocument/hover 8 "1. I § 2 ind" #'eglot--TextDocumentPositionParams)
                                      :contents)
                           :value)))
    (unless (string-search "Stk. 3-4." (or effect "")) (fail "hover on an instruction: %s" effect)))
  (with-current-buffer (messages-buffer) (let ((inhibit-read-only t)) (erase-buffer)))
  (lov-show-amended-act)
  (setq end (+ (float-time) 20))
  (let (shown)
    (while (and (not shown) (< (float-time) end))
      (accept-process-output nil 0.02)
      (setq shown (with-current-buffer (messages-buffer)
                    (goto-char (point-min))
                    (and (re-search-forward "»\\(/.*\\.lov\\)«" nil t) (match-string 1)))))
    (unless shown (fail "the act as it becomes is not shown: %s" (with-current-buffer (messages-buffer) (buffer-string))))
    (with-temp-buffer
      (insert-file-contents shown)
      (unless (re-search-forward "^Stk\\. 2\\. Kommunalbestyrelsen sørger for, at der er en livredder" nil t)
        (fail "the act has not become what it becomes"))))

  (ignore-errors (eglot-shutdown (eglot-current-server) nil 5)))
